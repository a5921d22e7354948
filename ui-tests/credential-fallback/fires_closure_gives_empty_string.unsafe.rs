// The closure drops the error and hands on an empty key.
use cohere_rust::Cohere;

fn connect() -> Cohere {
    Cohere::new(
        "https://api.cohere.ai/v1",
        std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"), //~ credential-fallback
    )
}
