// Another method asks a field that says whether there is a key.
use std::env;

use reqwest::blocking::{Client, RequestBuilder};

struct Service {
    key: Option<String>,
    enabled: bool,
}

impl Service {
    fn new() -> Self {
        let key = env::var("MISTRAL_API_KEY").ok();
        let enabled = key.is_some();
        Self { key, enabled }
    }

    fn ask(&self) -> Option<RequestBuilder> {
        if !self.enabled {
            return None;
        }
        let key = self.key.clone().unwrap_or_default();
        Some(Client::new().post("https://api.mistral.ai/v1/chat").bearer_auth(key))
    }
}

fn main() {
    println!("{}", Service::new().ask().is_some());
}
