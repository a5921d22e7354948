// The base address is this machine, so any text will do.
use async_openai::{config::OpenAIConfig, Client};

const OLLAMA: &str = "http://localhost:11434/v1";

#[tokio::main]
async fn main() {
    let config = OpenAIConfig::new()
        .with_api_key("kitchen-table")
        .with_api_base(OLLAMA);
    let client = Client::with_config(config);
    match client.models().list().await {
        Ok(models) => println!("{}", models.data.len()),
        Err(why) => eprintln!("is ollama running? {why}"),
    }
}
