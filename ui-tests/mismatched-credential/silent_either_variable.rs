// Two variables are joined.
use async_openai::{config::OpenAIConfig, Client};
use std::env;

fn main() {
    let key = env::var("GROQ_API_KEY")
        .or_else(|_| env::var("OPENAI_API_KEY"))
        .expect("set GROQ_API_KEY or OPENAI_API_KEY");
    let _client = Client::with_config(OpenAIConfig::new().with_api_key(key));
}
