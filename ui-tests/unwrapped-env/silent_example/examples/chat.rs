// In examples/ the lint is one level lower, and one below warn says nothing.
use async_openai::{config::OpenAIConfig, Client};

fn main() {
    let key = std::env::var("OPENAI_API_KEY").unwrap();
    let _client = Client::with_config(OpenAIConfig::new().with_api_key(key));
}
