// A field that is no Option: envy stops and names it.
use cohere_rust::Cohere;
use serde::Deserialize;

#[derive(Deserialize)]
struct Environment {
    cohere_api_key: String,
    region: Option<String>,
}

fn main() -> anyhow::Result<()> {
    let environment = envy::from_env::<Environment>()?;
    println!("{:?}", environment.region);
    let cohere = Cohere::new("https://api.cohere.ai/v1", environment.cohere_api_key);
    drop(cohere);
    Ok(())
}
