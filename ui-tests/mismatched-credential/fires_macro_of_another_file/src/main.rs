// What a macro gives that stands in another file and may leave the function in which it is called.
use anthropic_ai_sdk::client::AnthropicClient;

#[macro_use]
mod macros;

struct Keys {
    drafts: String,
    reviews: String,
}

fn load() -> anyhow::Result<Keys> {
    Ok(Keys { drafts: required!("ANTHROPIC_API_KEY"), reviews: required!("OPENAI_API_KEY") })
}

fn main() -> anyhow::Result<()> {
    let keys = load()?;
    AnthropicClient::new::<anyhow::Error>(keys.drafts, "2023-06-01")?;
    AnthropicClient::new::<anyhow::Error>(keys.reviews, "2023-06-01")?; //~ mismatched-credential
    Ok(())
}
