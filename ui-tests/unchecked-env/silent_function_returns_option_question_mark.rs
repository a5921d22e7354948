// The question mark hands the None on to the caller.
use cohere_rust::Cohere;

fn api_key() -> Option<String> {
    std::env::var("COHERE_API_KEY").ok()
}

fn connect() -> Option<Cohere> {
    let key = api_key()?;
    Some(Cohere::new("https://api.cohere.ai/v1", key))
}

fn main() {
    match connect() {
        Some(_) => println!("reranking is on"),
        None => println!("reranking is off"),
    }
}
