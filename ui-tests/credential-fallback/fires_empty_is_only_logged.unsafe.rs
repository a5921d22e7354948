// The check writes a line and goes on.
use cohere_rust::Cohere;

fn connect() -> Cohere {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    if key.is_empty() {
        tracing::warn!("COHERE_API_KEY is empty");
    }
    Cohere::new("https://api.cohere.ai/v1", key) //~ credential-fallback
}
