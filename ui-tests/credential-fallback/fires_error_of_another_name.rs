// What the check gives is only shown.
use async_openai::config::OpenAIConfig;

type Checked = Result<(), String>;

fn check(key: &str) -> Checked {
    if key.is_empty() { Err("OPENAI_API_KEY is not set".to_owned()) } else { Ok(()) }
}

fn main() {
    let key = std::env::var("OPENAI_API_KEY").unwrap_or_default();
    if let Err(why) = check(&key) {
        eprintln!("{why}");
    }
    let config = OpenAIConfig::new().with_api_key(key); //~ credential-fallback
    drop(async_openai::Client::with_config(config));
}
