// A second variable, and then an error with a name.
use anyhow::Context;
use cohere_rust::Cohere;
use std::env;

fn connect() -> anyhow::Result<Cohere> {
    let key = env::var("COHERE_API_KEY")
        .or_else(|_| env::var("CO_API_KEY"))
        .context("set COHERE_API_KEY or CO_API_KEY")?;
    Ok(Cohere::new("https://api.cohere.ai/v1", key))
}
