// The field that may be empty is a note; the key is required.
use cohere_rust::Cohere;

struct Config {
    key: String,
    note: Option<String>,
}

fn load() -> Config {
    Config {
        key: std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"),
        note: std::env::var("RANKER_NOTE").ok(),
    }
}

fn main() {
    let config = load();
    println!("{}", config.note.unwrap());
    let cohere = Cohere::new("https://api.cohere.ai/v1", config.key);
    drop(cohere);
}
