// Reads with defaults.
pub fn cohere_key() -> String {
    std::env::var("COHERE_API_KEY").unwrap_or_else(|_| "none".to_string())
}

pub fn model() -> String {
    std::env::var("RERANK_MODEL").unwrap_or_else(|_| "rerank-v3.5".to_string())
}
