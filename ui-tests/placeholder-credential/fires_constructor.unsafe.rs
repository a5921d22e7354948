// A template text in the place of the key.
use cohere_rust::Cohere;

#[tokio::main]
async fn main() {
    let client = Cohere::new("https://api.cohere.ai/v1", std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ placeholder-credential
    println!("valid: {}", client.check_api_key().await.is_ok());
}
