// Nobody knows here which host it is.
use async_openai::{config::OpenAIConfig, Client};
use std::env;

fn main() {
    let base = env::var("LLM_BASE_URL").expect("LLM_BASE_URL is not set");
    let key = env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set");
    let config = OpenAIConfig::new().with_api_base(base).with_api_key(key);
    let _client = Client::with_config(config);
}
