// The call brings a text where the variable is unset.
use rig::providers::cohere;

fn client(key: &str) -> cohere::Client {
    cohere::Client::new(key)
}

fn main() {
    let key = std::env::var("COHERE_API_KEY").unwrap_or_else(|_| "demo".to_string());
    let cohere = client(&key); //~ credential-fallback
    drop(cohere);
}
