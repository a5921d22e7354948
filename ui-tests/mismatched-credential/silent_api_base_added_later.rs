// The host is changed in the next statement.
use async_openai::{config::OpenAIConfig, Client};

fn main() {
    let key = std::env::var("MISTRAL_API_KEY").expect("MISTRAL_API_KEY is not set");
    let config = OpenAIConfig::new().with_api_key(key);
    let config = config.with_api_base("https://api.mistral.ai/v1");
    let _client = Client::with_config(config);
}
