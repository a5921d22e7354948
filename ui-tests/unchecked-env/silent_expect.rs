// expect() stops with the name.
use std::env;

use async_openai::{Client, config::OpenAIConfig};

fn client() -> Client<OpenAIConfig> {
    let key = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    Client::with_config(OpenAIConfig::new().with_api_key(key))
}
