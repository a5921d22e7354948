// context() names the variable and leaves.
use anyhow::Context;
use rig::providers::openai;

fn client() -> anyhow::Result<openai::Client> {
    let key = std::env::var("OPENAI_API_KEY").context("OPENAI_API_KEY is not set")?;
    Ok(openai::Client::new(&key))
}
