// What a machine has made is no stand-in for the variable, and it is told of once.
use cohere_rust::Cohere;

fn main() {
    let api_key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let cohere = Cohere::new("https://api.cohere.ai/v1", api_key); //~ hardcoded-credential
    drop(cohere);
}
