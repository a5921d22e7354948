// The error that `?` hands up is the bare one of the variable.
use std::env::{self, VarError};

fn key() -> Result<String, VarError> {
    let found = env::var("COHERE_API_KEY")?;
    Ok(found.trim().to_owned())
}

fn further() -> Result<String, VarError> {
    let found = key()?;
    Ok(found)
}

pub fn made() -> cohere_rust::Cohere {
    cohere_rust::Cohere::new("https://api.cohere.ai/v1", further().unwrap()) //~ unwrapped-env
}
