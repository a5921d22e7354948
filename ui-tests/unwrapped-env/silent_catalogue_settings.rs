// The provider's variables, but not its credentials.
use async_openai::{config::OpenAIConfig, Client};
use std::env;

fn client() -> Client<OpenAIConfig> {
    let key = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let config = OpenAIConfig::new()
        .with_api_base(env::var("OPENAI_BASE_URL").unwrap())
        .with_org_id(env::var("OPENAI_ORG_ID").unwrap())
        .with_api_key(key);
    Client::with_config(config)
}
