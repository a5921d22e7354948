// The newtype wraps an empty text where the variable is unset.
use cohere_rust::Cohere;

struct ApiKey(String);

impl ApiKey {
    fn from_env() -> Self {
        ApiKey(std::env::var("COHERE_API_KEY").unwrap_or_default())
    }
}

fn main() {
    let key = ApiKey::from_env();
    let cohere = Cohere::new("https://api.cohere.ai/v1", key.0); //~ credential-fallback
    drop(cohere);
}
