// Host and variable are picked together.
use async_openai::{config::OpenAIConfig, Client};

fn main() {
    let (base, variable) = match std::env::args().nth(1).as_deref() {
        Some("groq") => ("https://api.groq.com/openai/v1", "GROQ_API_KEY"),
        _ => ("https://api.openai.com/v1", "OPENAI_API_KEY"),
    };
    let key = std::env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set"));
    let config = OpenAIConfig::new().with_api_base(base).with_api_key(key);
    let _client = Client::with_config(config);
}
