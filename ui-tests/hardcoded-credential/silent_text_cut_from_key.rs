// The literals are what is cut off the key.
use async_openai::config::OpenAIConfig;

fn config() -> OpenAIConfig {
    let raw = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let key = raw
        .trim_matches('"')
        .trim_start_matches("Bearer ")
        .replace("\r", "");
    OpenAIConfig::new().with_api_key(key)
}

fn main() {
    let _client = async_openai::Client::with_config(config());
}
