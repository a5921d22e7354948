// A file whose name ends in _tests.rs holds tests.
use cohere_rust::Cohere;

fn live() -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", std::env::var("COHERE_API_KEY").unwrap())
}

#[tokio::test]
async fn key_is_accepted() {
    assert!(live().check_api_key().await.is_ok());
}
