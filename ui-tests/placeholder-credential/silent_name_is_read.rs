// The same text as an argument of env::var is a read.
use cohere_rust::Cohere;

const KEY_VARIABLE: &str = "COHERE_API_KEY";

fn connect() -> Cohere {
    let key = std::env::var(KEY_VARIABLE).expect("COHERE_API_KEY is not set");
    Cohere::new("https://api.cohere.ai/v1", key)
}
