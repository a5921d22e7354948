// The second `let` is the one that is used.
use cohere_rust::Cohere;

fn client() -> Cohere {
    let key = "";
    println!("old key had {} characters", key.len());
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    Cohere::new("https://api.cohere.ai/v1", key)
}
