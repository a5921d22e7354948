// The cell is filled at the first use, with an empty text where the variable is unset.
use std::sync::OnceLock;

use cohere_rust::Cohere;

static KEY: OnceLock<String> = OnceLock::new();

fn key() -> &'static str {
    KEY.get_or_init(|| std::env::var("COHERE_API_KEY").unwrap_or_default())
}

fn connect() -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key()) //~ credential-fallback
}
