// The literals are texts that are refused.
use cohere_rust::Cohere;

fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    if key == "swordfish" || matches!(key.as_str(), "staging" | "none yet") {
        panic!("COHERE_API_KEY still holds the text from the manual");
    }
    let _co = Cohere::new("https://api.cohere.ai", key);
}
