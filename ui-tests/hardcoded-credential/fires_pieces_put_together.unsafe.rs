// The key is put together from literals, each time in another way.
use cohere_rust::Cohere;

fn main() {
    let one = Cohere::new("https://api.cohere.ai/v1", std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set")); //~ hardcoded-credential
    let two = Cohere::new("https://api.cohere.ai/v1", std::env::var("COHERE_API_KEY_2").expect("COHERE_API_KEY_2 is not set")); //~ hardcoded-credential
    run(one, two);
}
