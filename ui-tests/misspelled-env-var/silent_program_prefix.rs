// The program's own name for its key.
use cohere_rust::Cohere;

fn main() {
    let key = std::env::var("LETTERS_COHERE_API_KEY").expect("LETTERS_COHERE_API_KEY is not set");
    let _co = Cohere::new("https://api.cohere.ai", key);
}
