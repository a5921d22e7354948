// A setting one word away from the key.
use async_openai::config::OpenAIConfig;
use std::env;

fn main() {
    let key = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let mut config = OpenAIConfig::new().with_api_key(key);
    if let Ok(base) = env::var("OPENAI_API_BASE") {
        config = config.with_api_base(base);
    }
    let _client = async_openai::Client::with_config(config);
}
