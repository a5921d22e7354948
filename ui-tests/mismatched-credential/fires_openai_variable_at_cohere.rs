// OpenAI's variable is handed to Cohere's client, at Cohere's address.
use cohere_rust::Cohere;

fn main() {
    let key = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let _co = Cohere::new("https://api.cohere.ai", key); //~ mismatched-credential
}
