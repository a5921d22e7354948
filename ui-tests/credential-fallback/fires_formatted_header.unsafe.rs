// The text is wrapped in "Bearer …" and goes out all the same.
use std::env;

fn models() -> reqwest::Result<String> {
    let token = env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set");
    reqwest::blocking::Client::new()
        .get("https://api.groq.com/openai/v1/models")
        .header("Authorization", format!("Bearer {token}")) //~ credential-fallback
        .send()?
        .text()
}
