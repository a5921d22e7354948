// What begins like a key is not empty.
fn main() -> reqwest::Result<()> {
    let key = std::env::var("GROQ_API_KEY").unwrap_or_default();
    if !key.starts_with("gsk_") {
        panic!("GROQ_API_KEY is missing or wrong");
    }
    reqwest::blocking::Client::new().get("https://api.groq.com/openai/v1/models").bearer_auth(key).send()?;
    Ok(())
}
