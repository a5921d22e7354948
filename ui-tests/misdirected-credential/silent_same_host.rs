// The base is OpenAI's own host.
use async_openai::config::OpenAIConfig;

fn config() -> OpenAIConfig {
    OpenAIConfig::new().with_api_base("https://api.openai.com/v1")
}
