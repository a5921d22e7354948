// Nobody calls `validate`.
use reqwest::Client;

pub struct Anthropic {
    pub key: String,
}

impl Default for Anthropic {
    fn default() -> Self {
        Self { key: std::env::var("ANTHROPIC_API_KEY").expect("ANTHROPIC_API_KEY is not set") }
    }
}

#[derive(Default)]
pub struct Config {
    pub anthropic: Anthropic,
}

impl Config {
    pub fn from_env() -> Result<Self, String> {
        let config = Self::default();
        Ok(config)
    }

    pub fn validate(&self) -> Result<(), String> {
        if self.anthropic.key.is_empty() {
            return Err("ANTHROPIC_API_KEY is not set".into());
        }
        Ok(())
    }
}

pub struct Api {
    client: Client,
    config: Anthropic,
}

impl Api {
    pub fn new(config: Anthropic) -> Self {
        Self { client: Client::new(), config }
    }

    pub async fn send(&self) {
        let request = self.client.post("https://api.anthropic.com/v1/messages");
        let _ = request.header("x-api-key", &self.config.key).send().await; //~ credential-fallback
    }
}

#[tokio::main]
async fn main() -> Result<(), String> {
    let config = Config::from_env()?;
    Api::new(config.anthropic).send().await;
    Ok(())
}
