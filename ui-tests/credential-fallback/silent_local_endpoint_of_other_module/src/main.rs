// Any key is right there.
mod config;

use async_openai::{Client, config::OpenAIConfig};

fn main() {
    let port = config::PORT;
    let key = std::env::var("OLLAMA_API_KEY").unwrap_or_else(|_| "ollama".to_string());
    let config = OpenAIConfig::new().with_api_base(config::BASE).with_api_key(key);
    let client = Client::with_config(config);
    println!("port {port}");
    drop(client);
}
