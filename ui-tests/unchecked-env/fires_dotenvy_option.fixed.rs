// dotenvy::var is a read like any other.
use cohere_rust::Cohere;

fn main() {
    let key = dotenvy::var("COHERE_API_KEY").ok();
    println!("key found: {}", key.is_some());
    let cohere = Cohere::new("https://api.cohere.ai/v1", key.expect("COHERE_API_KEY is not set")); //~ unchecked-env
    drop(cohere);
}
