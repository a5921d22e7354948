// The empty text sits in a local variable first.
use anyhow::Context as _;
use rig::client::CompletionClient;
use rig::completion::Prompt;
use rig::providers::openai;

async fn ask(question: &str) -> anyhow::Result<String> {
    let key = std::env::var("OPENAI_API_KEY").context("OPENAI_API_KEY is not set")?;
    let client = openai::Client::new(&key); //~ missing-credential
    let agent = client.agent("gpt-4o-mini").build();
    Ok(agent.prompt(question).await?)
}
