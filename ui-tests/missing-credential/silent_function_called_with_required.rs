// The one call brings a value that is there.
use cohere_rust::Cohere;

fn connect(key: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let cohere = connect(&key);
    drop(cohere);
}
