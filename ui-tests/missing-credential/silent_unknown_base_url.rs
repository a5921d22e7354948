// Nobody can say where this server is.
use async_openai::config::OpenAIConfig;

fn config(base: &str) -> OpenAIConfig {
    OpenAIConfig::new().with_api_base(base).with_api_key("")
}
