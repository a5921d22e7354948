// What may be empty is the organisation.
use async_openai::{Client, config::OpenAIConfig};
use std::env;

fn setting(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

fn client() -> Client<OpenAIConfig> {
    let key = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let config = OpenAIConfig::new()
        .with_org_id(setting("OPENAI_ORG_ID"))
        .with_api_key(key);
    Client::with_config(config)
}
