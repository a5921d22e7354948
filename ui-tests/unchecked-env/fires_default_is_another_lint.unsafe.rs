// An unset variable that becomes an empty key is a fallback.
use async_openai::config::OpenAIConfig;

fn config() -> OpenAIConfig {
    let base = OpenAIConfig::new();
    base.with_api_key(std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set")) //~ credential-fallback
}
