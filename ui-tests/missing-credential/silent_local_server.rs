// A server on this machine asks for no key.
use async_openai::{Client, config::OpenAIConfig};

fn local() -> Client<OpenAIConfig> {
    let config = OpenAIConfig::new()
        .with_api_key("")
        .with_api_base("http://localhost:11434/v1");
    Client::with_config(config)
}
