// The text is sent where the variable is unset.
mod config;

use async_openai::{Client, config::OpenAIConfig};

fn main() {
    let key = std::env::var("OPENROUTER_API_KEY").unwrap_or_else(|_| "none".to_string());
    let config = OpenAIConfig::new().with_api_base(config::BASE).with_api_key(key); //~ credential-fallback
    let client = Client::with_config(config);
    drop(client);
}
