// Model and URL may have defaults; the key may not, and has none.
use async_openai::{config::OpenAIConfig, Client};
use std::env;

fn client() -> (Client<OpenAIConfig>, String) {
    let model = env::var("OPENAI_MODEL").unwrap_or_else(|_| "gpt-4o-mini".into());
    let base = env::var("OPENAI_BASE_URL").unwrap_or("https://api.openai.com/v1".into());
    let key = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let config = OpenAIConfig::new().with_api_base(base).with_api_key(key);
    (Client::with_config(config), model)
}
