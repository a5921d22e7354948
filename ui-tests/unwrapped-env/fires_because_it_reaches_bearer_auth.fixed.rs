// Whatever the name, the value is sent as a bearer token.
use std::env;

async fn models() -> reqwest::Result<String> {
    let value = env::var("INFERENCE").expect("INFERENCE is not set"); //~ unwrapped-env
    reqwest::Client::new()
        .get("https://api.groq.com/openai/v1/models")
        .bearer_auth(&value)
        .send()
        .await?
        .text()
        .await
}
