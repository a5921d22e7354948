// A shell would put the variable's value here.
use async_openai::{Client, config::OpenAIConfig};

fn main() {
    let config = OpenAIConfig::new().with_api_key("$OPENAI_API_KEY"); //~ placeholder-credential
    let client = Client::with_config(config);
    drop(client);
}
