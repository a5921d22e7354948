// Plain requests, each with the key of the host it goes to.
use std::env;

#[tokio::main]
async fn main() -> reqwest::Result<()> {
    let http = reqwest::Client::new();
    let openai = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let claude = env::var("ANTHROPIC_API_KEY").expect("ANTHROPIC_API_KEY is not set");
    let a = http
        .get("https://api.openai.com/v1/models")
        .bearer_auth(openai);
    let b = http
        .get("https://api.anthropic.com/v1/models")
        .header("x-api-key", claude);
    println!("{} {}", a.send().await?.status(), b.send().await?.status());
    Ok(())
}
