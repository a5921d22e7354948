// The empty texts are no credentials.
use async_openai::config::OpenAIConfig;

fn config() -> OpenAIConfig {
    let key = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    OpenAIConfig::new()
        .with_api_key(key)
        .with_org_id("")
        .with_project_id(String::new())
}
