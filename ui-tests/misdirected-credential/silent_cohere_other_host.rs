// cohere_rust's constructor has no fallback, and the read stops.
use anyhow::Context;
use cohere_rust::Cohere;

fn client() -> anyhow::Result<Cohere> {
    let key = std::env::var("GATEWAY_SECRET").context("GATEWAY_SECRET is not set")?;
    Ok(Cohere::new("https://gateway.example.com/cohere/v1", key))
}
