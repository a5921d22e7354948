// Where the variable is unset, serde calls the function, and that stops, reads another variable, or is not to be seen.
use cohere_rust::Cohere;
use serde::Deserialize;

#[derive(Deserialize)]
struct Environment {
    #[serde(default = "stop")]
    cohere_api_key: String,
    #[serde(rename = "CO_API_KEY", default = "Environment::other_key")]
    second: String,
    #[serde(default = "keychain::cohere_key")]
    cohere_token: String,
}

fn stop() -> String {
    panic!("COHERE_API_KEY is not set")
}

impl Environment {
    fn other_key() -> String {
        std::env::var("COHERE_KEY").expect("neither CO_API_KEY nor COHERE_KEY is set")
    }
}

fn main() -> anyhow::Result<()> {
    let environment = envy::from_env::<Environment>()?;
    let cohere = Cohere::new("https://api.cohere.ai/v1", environment.cohere_api_key);
    let second = Cohere::new("https://api.cohere.ai/v1", environment.second);
    let third = Cohere::new("https://api.cohere.ai/v1", environment.cohere_token);
    drop((cohere, second, third));
    Ok(())
}
