// The assertion asks for the opposite: only an empty key gets past it.
use std::env;

async fn ask(client: reqwest::Client, strict: bool) -> Result<(), reqwest::Error> {
    let token = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    if strict {
        assert_eq!(token.is_empty(), true);
    }
    client.post("https://api.openai.com/v1/chat/completions").bearer_auth(token).send().await?; //~ credential-fallback
    Ok(())
}
