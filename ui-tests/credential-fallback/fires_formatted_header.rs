// The text is wrapped in "Bearer …" and goes out all the same.
use std::env;

fn models() -> reqwest::Result<String> {
    let token = env::var("GROQ_API_KEY").unwrap_or_else(|_| "none".into());
    reqwest::blocking::Client::new()
        .get("https://api.groq.com/openai/v1/models")
        .header("Authorization", format!("Bearer {token}")) //~ credential-fallback
        .send()?
        .text()
}
