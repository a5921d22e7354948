// Another provider's key at that provider's host.
use async_openai::{config::OpenAIConfig, Client};

fn main() {
    let key = std::env::var("OPENROUTER_API_KEY").expect("OPENROUTER_API_KEY is not set");
    let config = OpenAIConfig::new()
        .with_api_key(key)
        .with_api_base("https://openrouter.ai/api/v1");
    let _client = Client::with_config(config);
}
