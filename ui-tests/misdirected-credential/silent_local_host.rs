// A server on this machine gets whatever the SDK reads.
use async_openai::{Client, config::OpenAIConfig};

fn local() -> Client<OpenAIConfig> {
    let config = OpenAIConfig::new().with_api_base("http://localhost:8000/v1");
    Client::with_config(config)
}
