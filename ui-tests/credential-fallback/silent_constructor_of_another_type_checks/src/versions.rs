use crate::config::Config;

pub struct Versions {
    config: Config,
}

impl Versions {
    pub fn new(config: Config) -> Self {
        Self { config }
    }

    pub fn list(&self) -> Result<String, reqwest::Error> {
        let request = reqwest::blocking::Client::new().get("https://api.replicate.com/v1/versions");
        request.header("Authorization", format!("Token {}", self.config.key)).send()?.text()
    }
}
