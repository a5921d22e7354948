// The newtype cannot be made of an empty text.
use cohere_rust::Cohere;

struct ApiKey(String);

impl ApiKey {
    fn from_env() -> Self {
        let text = std::env::var("COHERE_API_KEY").unwrap_or_default();
        assert!(!text.is_empty(), "COHERE_API_KEY is not set");
        ApiKey(text)
    }
}

fn main() {
    let key = ApiKey::from_env();
    let cohere = Cohere::new("https://api.cohere.ai/v1", key.0);
    drop(cohere);
}
