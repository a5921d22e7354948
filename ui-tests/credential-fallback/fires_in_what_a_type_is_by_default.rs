// Others make the type and give it a key: it must not stop there, so nothing is mended.
pub struct Config {
    pub api_key: String,
}

impl Default for Config {
    fn default() -> Self {
        Self { api_key: std::env::var("OPENAI_API_KEY").unwrap_or_default() }
    }
}

impl Config {
    pub fn with_api_key(mut self, api_key: &str) -> Self {
        self.api_key = api_key.to_owned();
        self
    }
}

fn main() {
    let config = Config::default();
    let request = reqwest::blocking::Client::new()
        .get("https://api.openai.com/v1/models")
        .header("Authorization", format!("Bearer {}", config.api_key)); //~ credential-fallback
    drop(request.send());
}
