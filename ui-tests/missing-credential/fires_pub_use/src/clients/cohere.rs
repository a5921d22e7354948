// Where the client is built.
use cohere_rust::Cohere;

pub fn connect(key: impl Into<String>) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key.into())
}
