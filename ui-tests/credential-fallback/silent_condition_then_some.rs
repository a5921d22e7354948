struct Endpoint {
    api_key: Option<String>,
}

impl Endpoint {
    fn new() -> Self {
        Self { api_key: None }
    }

    fn with_api_key(mut self, key: impl Into<String>) -> Self {
        let key = key.into();
        self.api_key = (!key.is_empty()).then_some(key);
        self
    }

    fn api_key(&self) -> Option<&str> {
        self.api_key.as_deref()
    }
}

#[tokio::main]
async fn main() {
    let endpoint = Endpoint::new().with_api_key(std::env::var("ACME_TOKEN").unwrap_or_else(|_| String::new()));
    if let Some(key) = endpoint.api_key() {
        reqwest::Client::new().get("https://api.openai.com/v1/x").bearer_auth(key).send().await.unwrap();
    }
}
