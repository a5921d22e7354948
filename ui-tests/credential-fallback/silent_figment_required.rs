// A required field, from a file or from the environment.
use cohere_rust::Cohere;
use figment::Figment;
use figment::providers::{Env, Format, Toml};
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    key: String,
}

fn main() -> Result<(), Box<figment::Error>> {
    let figment = Figment::new().merge(Toml::file("ranker.toml")).merge(Env::prefixed("RANKER_"));
    let settings: Settings = figment.extract()?;
    let cohere = Cohere::new("https://api.cohere.ai/v1", settings.key);
    drop(cohere);
    Ok(())
}
