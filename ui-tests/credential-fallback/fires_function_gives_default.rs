// Unset, the function gives an empty String.
use cohere_rust::Cohere;
use std::env;

fn setting(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

fn main() {
    let cohere = Cohere::new("https://api.cohere.ai/v1", setting("COHERE_API_KEY")); //~ credential-fallback
    drop(cohere);
}
