// The key is written at the call of a function.
use cohere_rust::Cohere;

fn connect(key: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let cohere = connect(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ hardcoded-credential
    drop(cohere);
}
