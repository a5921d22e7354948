use resend_rs::Resend;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Config {
    #[serde(default = "default_api_key")]
    pub api_key: String,
    #[serde(default = "default_from")]
    pub from: String,
    #[serde(default)]
    pub second_key: String,
    pub third_key: String,
}

fn default_api_key() -> String {
    std::env::var("RESEND_API_KEY").expect("RESEND_API_KEY is not set")
}

fn default_from() -> String {
    "changeme".to_owned()
}

fn main() {
    let config: Config = serde_json::from_str("{}").expect("the settings");
    let _client = Resend::new(&config.api_key);
    let _second = Resend::new(&config.second_key);
    let _third = Resend::new(&config.third_key);
    println!("{}", config.from);
    let number: u32 = std::str::FromStr::from_str("7").expect("a number");
    println!("{number}");
}
