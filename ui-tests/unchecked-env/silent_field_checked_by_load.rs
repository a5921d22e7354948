// load() does not return a configuration without a key.
use anyhow::Context;
use cohere_rust::Cohere;

struct Config {
    key: String,
    top_n: usize,
}

impl Config {
    fn load() -> anyhow::Result<Self> {
        Ok(Self {
            key: std::env::var("COHERE_API_KEY").context("COHERE_API_KEY is not set")?,
            top_n: 5,
        })
    }
}

fn main() -> anyhow::Result<()> {
    let config = Config::load()?;
    let cohere = Cohere::new("https://api.cohere.ai/v1", config.key);
    println!("top {}", config.top_n);
    drop(cohere);
    Ok(())
}
