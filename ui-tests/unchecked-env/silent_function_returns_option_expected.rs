// The Option that comes out of the function is expected with a text.
use cohere_rust::Cohere;

fn api_key() -> Option<String> {
    std::env::var("COHERE_API_KEY").ok()
}

fn main() {
    let key = api_key().expect("COHERE_API_KEY is not set");
    let cohere = Cohere::new("https://api.cohere.ai/v1", key);
    drop(cohere);
}
