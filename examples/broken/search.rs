//! The same in Rust, with `reqwest` and the crate `async-openai`.

use std::env;

use async_openai::{Client, config::OpenAIConfig};

/// The header of a request to the rerank endpoint.
pub fn ranker(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let key = env::var("COHERE_API_KEY").unwrap_or_default();
    http.post("https://api.cohere.com/v2/rerank").bearer_auth(key)
}

/// The client of the model that writes the answer.
pub fn writer() -> Client<OpenAIConfig> {
    let key = env::var("OPENROUTER_API_KEY").unwrap_or_else(|_| "changeme".into());
    Client::with_config(OpenAIConfig::new().with_api_base("https://openrouter.ai/api/v1").with_api_key(key))
}
