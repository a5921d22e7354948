// Ollama on this machine takes any key.
use async_openai::{config::OpenAIConfig, Client};

fn local() -> Client<OpenAIConfig> {
    let key = std::env::var("OLLAMA_API_KEY").unwrap_or_else(|_| "ollama".to_string());
    let config = OpenAIConfig::new()
        .with_api_base("http://localhost:11434/v1")
        .with_api_key(key);
    Client::with_config(config)
}
