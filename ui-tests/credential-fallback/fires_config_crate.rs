use config::{Config, Environment};
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    #[serde(default)]
    token: String,
    key: String,
}

#[derive(Deserialize)]
struct Others {
    secret: String,
}

fn load() -> Settings {
    let source = Config::builder()
        .add_source(Environment::with_prefix("acme"))
        .build()
        .unwrap_or_else(|error| panic!("{error}"));
    source.try_deserialize().unwrap_or_else(|error| panic!("{error}"))
}

fn main() -> Result<(), config::ConfigError> {
    let settings = load();
    let client = reqwest::blocking::Client::new();
    client.get("https://api.acme.com/v1").bearer_auth(&settings.token).send().expect("an answer"); //~ credential-fallback
    client.get("https://api.acme.com/v1").bearer_auth(&settings.key).send().expect("an answer");
    let others = Config::builder()
        .set_default("secret", "changeme")?
        .add_source(Environment::with_prefix("ACME").separator("__"))
        .build()?;
    let others: Others = others.try_deserialize()?;
    client.get("https://api.acme.com/v1").bearer_auth(others.secret).send().expect("an answer"); //~ credential-fallback
    Ok(())
}
