// The config keeps OpenAI's own address and gets Anthropic's key.
use async_openai::{config::OpenAIConfig, Client};

fn main() {
    let key = std::env::var("ANTHROPIC_API_KEY").expect("ANTHROPIC_API_KEY is not set");
    let config = OpenAIConfig::new()
        .with_org_id("org-weather")
        .with_api_key(key); //~ mismatched-credential
    let _client = Client::with_config(config);
}
