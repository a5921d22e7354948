// What the other fields come from has been given a key before.
use async_openai::config::OpenAIConfig;

struct Settings {
    model: String,
    api_key: String,
}

fn main() {
    let mut base = Settings { model: "a".to_owned(), api_key: "changeme".to_owned() };
    base.api_key = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let settings = Settings { model: "b".to_owned(), ..base };
    println!("{}", settings.model);
    drop(async_openai::Client::with_config(OpenAIConfig::new().with_api_key(settings.api_key)));
}
