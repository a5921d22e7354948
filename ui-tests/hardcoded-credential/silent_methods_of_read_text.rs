use cohere_rust::Cohere;

fn main() {
    let host = "https://api.cohere.com/v1";
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let (_, pair) = ("@KEY40:2@", key.clone());
    let _ = Cohere::new(host, key.replace("\n", ""));
    let _ = Cohere::new(host, pair.chars().rev().collect::<String>());
    println!("{}", "@KEY40:3@:x".split_once(':').unwrap().0);
}
