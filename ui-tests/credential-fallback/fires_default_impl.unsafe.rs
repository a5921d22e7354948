// Default for the settings reads the variable, and goes on without it.
use cohere_rust::Cohere;

struct Settings {
    api_key: String,
    host: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            api_key: std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"),
            host: "https://api.cohere.ai/v1".to_string(),
        }
    }
}

fn main() {
    let settings = Settings::default();
    let cohere = Cohere::new(&settings.host, settings.api_key); //~ credential-fallback
    drop(cohere);
}
