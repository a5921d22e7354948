// A template text in the place of the key.
use cohere_rust::Cohere;

#[tokio::main]
async fn main() {
    let client = Cohere::new("https://api.cohere.ai/v1", "YOUR_COHERE_API_KEY"); //~ placeholder-credential
    println!("valid: {}", client.check_api_key().await.is_ok());
}
