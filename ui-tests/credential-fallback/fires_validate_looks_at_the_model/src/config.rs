// The configuration can say whether it is complete, it thinks.
use anyhow::ensure;

pub struct Config {
    pub key: String,
    pub model: String,
}

impl Config {
    pub fn load() -> Self {
        Self {
            key: std::env::var("COHERE_API_KEY").unwrap_or_default(),
            model: std::env::var("RERANK_MODEL").unwrap_or_default(),
        }
    }

    pub fn validate(&self) -> anyhow::Result<()> {
        ensure!(!self.model.is_empty(), "RERANK_MODEL is not set");
        Ok(())
    }
}
