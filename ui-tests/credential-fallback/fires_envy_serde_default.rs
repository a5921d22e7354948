// serde fills the field with an empty text where the variable is unset.
use cohere_rust::Cohere;
use serde::Deserialize;

#[derive(Deserialize)]
struct Environment {
    #[serde(default)]
    cohere_api_key: String,
}

fn main() -> anyhow::Result<()> {
    let environment = envy::from_env::<Environment>()?;
    let cohere = Cohere::new("https://api.cohere.ai/v1", environment.cohere_api_key); //~ credential-fallback
    drop(cohere);
    Ok(())
}
