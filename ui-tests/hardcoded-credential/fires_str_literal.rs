// The second argument is the key, and it is a literal.
use cohere_rust::{api::GenerateModel, Cohere};

#[tokio::main]
async fn main() {
    let co = Cohere::new("https://api.cohere.ai", "@KEY40@"); //~ hardcoded-credential
    println!("{:?}", GenerateModel::Command);
    if co.check_api_key().await.is_err() {
        eprintln!("key was refused");
    }
}
