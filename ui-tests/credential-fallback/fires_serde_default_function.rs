// serde calls the function where the variable is unset: it gives a text that is no key.
use cohere_rust::Cohere;
use serde::Deserialize;

#[derive(Deserialize)]
struct Environment {
    #[serde(default = "no_key")]
    cohere_api_key: String,
    #[serde(default)]
    port: u16,
}

fn no_key() -> String {
    "changeme".to_owned()
}

fn main() -> anyhow::Result<()> {
    let environment = envy::from_env::<Environment>()?;
    let cohere = Cohere::new("https://api.cohere.ai/v1", environment.cohere_api_key); //~ credential-fallback
    drop((cohere, environment.port));
    Ok(())
}
