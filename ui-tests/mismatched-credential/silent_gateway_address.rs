// The first argument is a gateway, not Cohere.
use cohere_rust::Cohere;

const GATEWAY: &str = "https://llm.parcelwise.com/cohere";

fn main() {
    let key = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let _co = Cohere::new(GATEWAY, key);
}
