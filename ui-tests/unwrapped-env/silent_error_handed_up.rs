// What `?` hands up says which variable is not set, or never comes to the panic.
use std::env::{self, VarError};

fn key() -> Result<String, String> {
    let found = env::var("COHERE_API_KEY").map_err(|_| "COHERE_API_KEY is not set".to_owned())?;
    Ok(found.trim().to_owned())
}

fn bare() -> Result<String, VarError> {
    let found = env::var("COHERE_API_KEY")?;
    Ok(found)
}

pub fn made() -> cohere_rust::Cohere {
    cohere_rust::Cohere::new("https://api.cohere.ai/v1", key().unwrap())
}

pub fn behind_a_check() -> Option<cohere_rust::Cohere> {
    let found = bare();
    if found.is_err() {
        return None;
    }
    Some(cohere_rust::Cohere::new("https://api.cohere.ai/v1", found.unwrap()))
}

pub fn named() -> cohere_rust::Cohere {
    cohere_rust::Cohere::new("https://api.cohere.ai/v1", bare().expect("COHERE_API_KEY is not set"))
}
