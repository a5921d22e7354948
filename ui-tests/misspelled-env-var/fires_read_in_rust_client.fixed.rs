// Two letters are swapped, and the value reaches that provider's client.
use cohere_rust::Cohere;
use std::env;

fn main() {
    let key = env::var("COHERE_API_KEY").expect("no key for Cohere"); //~ misspelled-env-var
    let _co = Cohere::new("https://api.cohere.ai", key);
}
