// load() sets the field, main() unwraps it.
use cohere_rust::Cohere;

struct Config {
    key: Option<String>,
    top_n: usize,
}

impl Config {
    fn load() -> Self {
        Self {
            key: std::env::var("COHERE_API_KEY").ok(),
            top_n: 5,
        }
    }
}

fn main() {
    let config = Config::load();
    let cohere = Cohere::new("https://api.cohere.ai/v1", config.key.expect("COHERE_API_KEY is not set")); //~ unchecked-env
    println!("top {}", config.top_n);
    drop(cohere);
}
