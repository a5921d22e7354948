// dotenvy reads the same variable and gives the same nameless panic.
use async_openai::{config::OpenAIConfig, Client};

fn client() -> Client<OpenAIConfig> {
    dotenvy::dotenv().ok();
    let key = dotenvy::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set"); //~ unwrapped-env
    Client::with_config(OpenAIConfig::new().with_api_key(key))
}
