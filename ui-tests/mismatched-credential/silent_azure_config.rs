// A deployment on Azure whose key is kept under OpenAI's name.
use async_openai::{config::AzureConfig, Client};

fn main() {
    let key = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let config = AzureConfig::new()
        .with_api_base("https://weather.openai.azure.com")
        .with_api_version("2024-10-21")
        .with_deployment_id("bulletins")
        .with_api_key(key);
    let _client = Client::with_config(config);
}
