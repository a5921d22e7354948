// The cell is filled with a key, or the program stops with the name.
use std::sync::OnceLock;

use cohere_rust::Cohere;

static KEY: OnceLock<String> = OnceLock::new();

fn key() -> &'static str {
    KEY.get_or_init(|| std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"))
}

fn connect() -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key())
}
