// figment reads RANKER_KEY, and serde fills in an empty text.
use cohere_rust::Cohere;
use figment::Figment;
use figment::providers::Env;
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    #[serde(default)]
    key: String,
}

fn main() -> Result<(), Box<figment::Error>> {
    let settings: Settings = Figment::from(Env::prefixed("RANKER_")).extract()?;
    let cohere = Cohere::new("https://api.cohere.ai/v1", settings.key); //~ credential-fallback
    drop(cohere);
    Ok(())
}
