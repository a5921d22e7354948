// Whoever does not call the builder's method sends an empty key.
use std::env;

use reqwest::blocking::{Client, RequestBuilder};

pub struct Service {
    key: String,
    client: Client,
}

impl Service {
    pub fn new() -> Self {
        Self { key: env::var("MISTRAL_API_KEY").expect("MISTRAL_API_KEY is not set"), client: Client::new() }
    }

    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    pub fn ask(&self) -> RequestBuilder {
        self.client.post("https://api.mistral.ai/v1/chat").bearer_auth(&self.key) //~ credential-fallback
    }
}
