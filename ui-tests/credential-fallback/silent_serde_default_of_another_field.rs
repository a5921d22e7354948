// The field with the default is the number of results.
use cohere_rust::Cohere;
use serde::Deserialize;

#[derive(Deserialize)]
struct Environment {
    cohere_api_key: String,
    #[serde(default)]
    top_n: usize,
}

fn main() -> anyhow::Result<()> {
    let environment = envy::from_env::<Environment>()?;
    println!("top {}", environment.top_n);
    let cohere = Cohere::new("https://api.cohere.ai/v1", environment.cohere_api_key);
    drop(cohere);
    Ok(())
}
