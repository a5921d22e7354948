// The helper passes its parameter on; the empty text is written at the call.
use cohere_rust::Cohere;

fn connect(key: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let cohere = connect(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ missing-credential
    drop(cohere);
}
