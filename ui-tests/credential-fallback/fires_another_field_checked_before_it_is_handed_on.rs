// The entry looks at another field of the configuration.
use std::env;

use reqwest::blocking::{Client, RequestBuilder};

struct Config {
    api_key: Option<String>,
    model: Option<String>,
}

impl Config {
    fn from_env() -> Self {
        Self { api_key: env::var("MISTRAL_API_KEY").ok(), model: env::var("MODEL").ok() }
    }
}

struct Service {
    config: Config,
    client: Client,
}

impl Service {
    fn new(config: Config) -> Self {
        Self { config, client: Client::new() }
    }

    fn ask(&self) -> RequestBuilder {
        let key = self.config.api_key.clone().unwrap_or_default();
        self.client.post("https://api.mistral.ai/v1/chat").bearer_auth(key) //~ credential-fallback
    }
}

fn main() {
    let config = Config::from_env();
    if config.model.is_none() {
        panic!("MODEL is not set");
    }
    let service = Service::new(config);
    println!("{}", service.ask().send().is_ok());
}
