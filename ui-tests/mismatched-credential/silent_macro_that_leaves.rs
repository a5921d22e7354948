// What a macro of the program gives, where that may leave the function in which it stands: the right keys.
use anthropic_ai_sdk::client::AnthropicClient;

macro_rules! required {
    ($name:literal) => {
        std::env::var($name)?
    };
}

macro_rules! either {
    ($name:literal, $other:literal) => {{
        let value = std::env::var($name).or_else(|_| std::env::var($other))?;
        value
    }};
}

fn main() -> anyhow::Result<()> {
    let version = "2023-06-01";
    AnthropicClient::new::<anyhow::Error>(required!("ANTHROPIC_API_KEY"), version)?;
    AnthropicClient::new::<anyhow::Error>(either!("ANTHROPIC_API_KEY", "CLAUDE_API_KEY"), version)?;
    println!("{}", required!("OPENAI_API_KEY"));
    Ok(())
}
