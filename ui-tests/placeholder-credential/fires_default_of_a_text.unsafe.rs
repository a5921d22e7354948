use resend_rs::Resend;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Config {
    #[serde(default = "default_api_key")]
    pub api_key: String,
    pub from: String,
}

fn default_api_key() -> String {
    std::env::var("RESEND_API_KEY").expect("RESEND_API_KEY is not set")
}

pub fn load(path: &str) -> Result<Config, Box<dyn std::error::Error>> {
    Ok(toml::from_str(&std::fs::read_to_string(path)?)?)
}

fn main() {
    let config = load("postman.toml").expect("the settings");
    let _client = Resend::new(&config.api_key); //~ placeholder-credential
    println!("{}", config.from);
}
