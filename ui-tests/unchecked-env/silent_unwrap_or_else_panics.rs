// The closure never returns.
use cohere_rust::Cohere;

fn client() -> Cohere {
    let key = std::env::var("COHERE_API_KEY")
        .unwrap_or_else(|_| panic!("COHERE_API_KEY is not set, see README"));
    Cohere::new("https://api.cohere.ai/v1", key)
}
