// "" in the builder's setter replaces what the config read by itself.
use async_openai::{Client, config::OpenAIConfig};

fn client() -> Client<OpenAIConfig> {
    let config = OpenAIConfig::new().with_org_id("org-demo").with_api_key(std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set").as_str()); //~ missing-credential
    Client::with_config(config)
}
