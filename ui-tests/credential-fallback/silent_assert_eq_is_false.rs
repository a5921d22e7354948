// The assertion stops the program.
use std::env;

async fn ask(client: reqwest::Client) -> Result<(), reqwest::Error> {
    let token = env::var("OPENAI_API_KEY").unwrap_or_default();
    assert_eq!(token.is_empty(), false, "OPENAI_API_KEY is empty");
    client.post("https://api.openai.com/v1/chat/completions").bearer_auth(token).send().await?;
    Ok(())
}
