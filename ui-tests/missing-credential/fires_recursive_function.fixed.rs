// The function calls itself with the same key.
use cohere_rust::Cohere;

fn connect(key: String, left: u32) -> Cohere {
    if left > 0 {
        return connect(key, left - 1);
    }
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let cohere = connect(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"), 3); //~ missing-credential
    drop(cohere);
}
