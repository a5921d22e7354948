// The function that is lent the settings stops without a key, fills another field, or is one that nobody can see.
use serde::Deserialize;

#[derive(Deserialize, Default)]
struct Config {
    pay: String,
    name: String,
}

fn fill(config: &mut Config) -> Result<(), String> {
    config.pay = std::env::var("PAY_KEY").map_err(|_| "PAY_KEY is not set".to_owned())?;
    Ok(())
}

fn rename(config: &mut Config) {
    config.name = std::env::var("SHOP_NAME").unwrap_or_default();
}

fn begin() -> Config {
    let mut config = Config { pay: String::new(), name: String::new() };
    fill(&mut config).expect("the environment is complete");
    config
}

impl Config {
    fn complete(&mut self) {
        if let Ok(key) = std::env::var("PAY_KEY") {
            self.pay = key;
        }
    }

    fn check(&self) -> Result<(), String> {
        if self.pay.is_empty() { Err("PAY_KEY is not set".to_owned()) } else { Ok(()) }
    }

    fn load() -> Result<Self, String> {
        let mut config: Config = toml::from_str("").map_err(|_| "nobody can read it".to_owned())?;
        config.complete();
        config.check()?;
        Ok(config)
    }
}

fn main() {
    let http = reqwest::Client::new();
    let mut config: Config = toml::from_str("").expect("it can be read");
    rename(&mut config);
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&config.pay).send());
    let mut config = Config { pay: String::new(), name: String::new() };
    elsewhere::complete(&mut config);
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&config.pay).send());
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&begin().pay).send());
    let config = Config::load().expect("there is a key");
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&config.pay).send());
}
