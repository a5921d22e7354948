// context names the variable, `?` hands the error on.
use anyhow::{Context, Result};
use cohere_rust::Cohere;

fn connect() -> Result<Cohere> {
    let key = std::env::var("COHERE_API_KEY").context("COHERE_API_KEY is not set")?;
    Ok(Cohere::new("https://api.cohere.ai/v1", key))
}
