// The key for the other host is required.
use async_openai::{Client, config::OpenAIConfig};

const OPENROUTER: &str = "https://openrouter.ai/api/v1";

fn client() -> Client<OpenAIConfig> {
    let key = std::env::var("OPENROUTER_API_KEY").expect("OPENROUTER_API_KEY is not set");
    let config = OpenAIConfig::new()
        .with_api_base(OPENROUTER)
        .with_api_key(key);
    Client::with_config(config)
}
