// Another host, still no key.
use async_openai::config::OpenAIConfig;

const BASE: &str = "https://api.groq.com/openai/v1";

fn config() -> OpenAIConfig {
    OpenAIConfig::new()
        .with_api_base(BASE)
        .with_api_key(std::env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set")) //~ missing-credential
}
