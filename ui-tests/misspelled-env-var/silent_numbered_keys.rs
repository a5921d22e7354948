// Several keys, counted.
use async_openai::{config::OpenAIConfig, Client};

fn config(variable: &str) -> OpenAIConfig {
    let key = std::env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set"));
    OpenAIConfig::new().with_api_key(key)
}

fn main() {
    let pool: Vec<_> = ["OPENAI_API_KEY", "OPENAI_API_KEY_2", "OPENAI_API_KEY3"]
        .into_iter()
        .map(|variable| Client::with_config(config(variable)))
        .collect();
    println!("{} clients", pool.len());
}
