// The second argument is the key, and it is a literal.
use cohere_rust::{api::GenerateModel, Cohere};

#[tokio::main]
async fn main() {
    let co = Cohere::new("https://api.cohere.ai", std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ hardcoded-credential
    println!("{:?}", GenerateModel::Command);
    if co.check_api_key().await.is_err() {
        eprintln!("key was refused");
    }
}
