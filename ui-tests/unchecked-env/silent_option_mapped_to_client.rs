// The client exists only where the key does.
use cohere_rust::Cohere;

fn key() -> Option<String> {
    std::env::var("COHERE_API_KEY").ok()
}

fn connect() -> Option<Cohere> {
    key().map(|key| Cohere::new("https://api.cohere.ai/v1", key))
}
