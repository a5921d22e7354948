//! The key is written in the function, the host is chosen by whoever calls it.

use async_openai::config::OpenAIConfig;

fn connect(base: &str) -> OpenAIConfig {
    OpenAIConfig::new().with_api_base(base).with_api_key("YOUR_API_KEY") //~ placeholder-credential
}

fn local(base: &str) -> OpenAIConfig {
    OpenAIConfig::new().with_api_base(base).with_api_key("YOUR_API_KEY")
}

fn main() {
    let _remote = connect("https://llm.acme-hosting.com/v1");
    let _local = local("http://localhost:8000/v1");
}
