// What a macro of the program gives, where that may leave the function in which it stands.
use anthropic_ai_sdk::client::AnthropicClient;
use anyhow::Context;

macro_rules! required {
    ($name:literal) => {
        std::env::var($name)?
    };
}

macro_rules! explained {
    ($name:literal) => {
        std::env::var($name).context($name)?
    };
}

macro_rules! matched {
    ($name:literal) => {
        match std::env::var($name) {
            Ok(value) => value,
            Err(_) => return Err(anyhow::anyhow!("{} is not set", $name)),
        }
    };
}

fn main() -> anyhow::Result<()> {
    let version = "2023-06-01";
    AnthropicClient::new::<anyhow::Error>(required!("OPENAI_API_KEY"), version)?; //~ mismatched-credential
    AnthropicClient::new::<anyhow::Error>(explained!("COHERE_API_KEY"), version)?; //~ mismatched-credential
    AnthropicClient::new::<anyhow::Error>(matched!("MISTRAL_API_KEY"), version)?; //~ mismatched-credential
    Ok(())
}
