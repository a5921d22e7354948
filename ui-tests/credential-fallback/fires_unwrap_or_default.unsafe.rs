// Unset, the key is "" and every request comes back as a 401.
use anyhow::Context as _;
use async_openai::{config::OpenAIConfig, Client};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let key = std::env::var("OPENAI_API_KEY").context("OPENAI_API_KEY is not set")?;
    let config = OpenAIConfig::new().with_api_key(key); //~ credential-fallback
    let client = Client::with_config(config);
    for model in client.models().list().await?.data {
        println!("{}", model.id);
    }
    Ok(())
}
