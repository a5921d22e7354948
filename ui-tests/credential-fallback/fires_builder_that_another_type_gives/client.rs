#[derive(Default)]
pub struct Builder {
    key: Option<String>,
}

impl Builder {
    pub fn api_key(mut self, key: Option<String>) -> Self {
        self.key = key;
        self
    }

    pub fn send(self) {
        let auth = format!("OAuth {}", self.key.unwrap_or_default());
        let _ = reqwest::Client::new().get("https://api.statuspage.io/v1").header("Authorization", auth).send();
    }
}

pub struct Client;

impl Client {
    pub fn builder() -> Builder {
        Builder::default()
    }
}
