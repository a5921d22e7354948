// An underscore is missing; the config of OpenAI's client gets the value.
use async_openai::{config::OpenAIConfig, Client};

fn client() -> Client<OpenAIConfig> {
    let key = std::env::var("OPENAI_API_KEY").expect("OpenAI key not set"); //~ misspelled-env-var
    Client::with_config(OpenAIConfig::new().with_api_key(key))
}

fn main() {
    let _client = client();
}
