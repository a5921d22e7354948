// The Option comes out of a function and is unwrapped without a word.
use cohere_rust::Cohere;

fn api_key() -> Option<String> {
    std::env::var("COHERE_API_KEY").ok()
}

fn main() {
    let cohere = Cohere::new("https://api.cohere.ai/v1", api_key().expect("COHERE_API_KEY is not set")); //~ unchecked-env
    drop(cohere);
}
