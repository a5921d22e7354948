// A field is given its value after the whole was made, and asked for before that is handed on.
use cohere_rust::Cohere;

#[derive(Clone, Copy, PartialEq)]
enum Provider {
    Cohere,
    Ollama,
}

#[derive(Clone)]
struct Config {
    provider: Provider,
    key: String,
}

fn start(config: Config) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", config.key)
}

fn main() {
    let mut config = Config { provider: Provider::Cohere, key: String::new() };
    if let Some(key) = std::env::args().nth(1) {
        config.key = key;
    } else if config.key.is_empty() {
        config.key = std::env::var("COHERE_API_KEY").unwrap_or_default();
    }
    if config.key.is_empty() {
        eprintln!("COHERE_API_KEY is not set");
        std::process::exit(1);
    }
    drop(start(config.clone()));
}
