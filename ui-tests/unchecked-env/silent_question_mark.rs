// `?` leaves.
use std::env;

use cohere_rust::Cohere;

fn client() -> Result<Cohere, env::VarError> {
    let key = env::var("COHERE_API_KEY")?;
    Ok(Cohere::new("https://api.cohere.ai/v1", key))
}
