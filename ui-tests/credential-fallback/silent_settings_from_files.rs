// What the variable does not say the file may.
use figment::Figment;
use figment::providers::{Env, Format, Toml};
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    #[serde(default)]
    token: String,
    key: Option<String>,
}

fn main() -> Result<(), Box<figment::Error>> {
    let settings: Settings = Figment::new().merge(Toml::file("acme.toml")).merge(Env::prefixed("ACME_")).extract()?;
    let client = reqwest::blocking::Client::new();
    client.get("https://api.acme.com/v1").bearer_auth(&settings.token).send().expect("an answer");
    client.get("https://api.acme.com/v1").bearer_auth(settings.key.unwrap_or_default()).send().expect("an answer");
    Ok(())
}
