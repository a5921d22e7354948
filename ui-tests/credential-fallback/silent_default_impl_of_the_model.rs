// What Default fills in is the model; new() wants the key.
use cohere_rust::Cohere;

struct Settings {
    api_key: String,
    model: String,
}

impl Settings {
    fn new(api_key: String) -> Self {
        let model = std::env::var("RERANK_MODEL").unwrap_or_default();
        Self { api_key, model }
    }
}

fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let settings = Settings::new(key);
    println!("{}", settings.model);
    let cohere = Cohere::new("https://api.cohere.ai/v1", settings.api_key);
    drop(cohere);
}
