// The field knows that there is no key; the header does not care.
use reqwest::Client;

struct Config {
    key: Option<String>,
}

impl Config {
    fn new() -> Self {
        Self { key: std::env::var("GROQ_API_KEY").ok() }
    }
}

async fn ask(config: &Config) {
    let key = config.key.clone().expect("GROQ_API_KEY is not set");
    let _ = Client::new().get("https://api.groq.com").bearer_auth(key).send().await; //~ credential-fallback
}

#[tokio::main]
async fn main() {
    ask(&Config::new()).await;
}
