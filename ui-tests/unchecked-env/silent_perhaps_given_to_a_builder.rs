// The builder takes a key that is there, and only the rest may be nothing.
use anyhow::Context;
use bon::Builder;

#[derive(Builder)]
pub struct Mistral {
    api_key: Option<String>,
    model: Option<String>,
}

pub fn send(http: &reqwest::Client) -> anyhow::Result<reqwest::RequestBuilder> {
    let key = std::env::var("MISTRAL_API_KEY").context("MISTRAL_API_KEY is not set")?;
    let mistral = Mistral::builder().maybe_api_key(Some(key)).maybe_model(std::env::var("MODEL").ok()).build();
    Ok(http.post("https://api.mistral.ai/v1/embeddings").bearer_auth(mistral.api_key.as_ref().unwrap()))
}
