// The constant is the name of the variable.
use cohere_rust::Cohere;
use std::env;

const KEY_VARIABLE: &str = "COHERE_API_KEY";

fn main() {
    let key = env::var(KEY_VARIABLE).expect("COHERE_API_KEY is not set");
    let _co = Cohere::new("https://api.cohere.ai", key);
}
