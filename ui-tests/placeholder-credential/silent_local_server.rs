// A local server takes any key.
use async_openai::{config::OpenAIConfig, Client};

fn local() -> Client<OpenAIConfig> {
    let config = OpenAIConfig::new()
        .with_api_key("lm-studio")
        .with_api_base("http://localhost:1234/v1");
    Client::with_config(config)
}
