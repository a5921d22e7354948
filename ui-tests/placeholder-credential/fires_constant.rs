// The constant was never filled in.
use async_openai::{config::OpenAIConfig, Client};

const API_KEY: &str = "sk-...";

fn client() -> Client<OpenAIConfig> {
    let config = OpenAIConfig::new().with_api_key(API_KEY); //~ placeholder-credential
    Client::with_config(config)
}
