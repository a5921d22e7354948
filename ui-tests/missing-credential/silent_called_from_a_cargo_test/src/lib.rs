// Where the client is built.
use cohere_rust::Cohere;

pub fn connect(key: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key)
}
