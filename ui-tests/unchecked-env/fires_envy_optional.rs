// envy reads COHERE_API_KEY into the field of that name, None where it is unset.
use cohere_rust::Cohere;
use serde::Deserialize;

#[derive(Deserialize)]
struct Environment {
    cohere_api_key: Option<String>,
}

fn main() -> anyhow::Result<()> {
    let environment: Environment = envy::from_env()?;
    let key = environment.cohere_api_key.unwrap(); //~ unchecked-env
    let cohere = Cohere::new("https://api.cohere.ai/v1", key);
    drop(cohere);
    Ok(())
}
