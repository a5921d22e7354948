// A diverging closure that says which variable is missing.
use async_openai::{config::OpenAIConfig, Client};

fn client() -> Client<OpenAIConfig> {
    let key = std::env::var("OPENAI_API_KEY")
        .unwrap_or_else(|e| panic!("OPENAI_API_KEY: {e}"));
    Client::with_config(OpenAIConfig::new().with_api_key(key))
}
