// The same with rig's builder.
use anyhow::Context;
use rig::providers::openai;

fn client() -> anyhow::Result<openai::Client> {
    let key = std::env::var("DEEPSEEK_API_KEY").context("DEEPSEEK_API_KEY is not set")?;
    let builder = openai::Client::builder(&key).base_url("https://api.deepseek.com");
    Ok(builder.build())
}
