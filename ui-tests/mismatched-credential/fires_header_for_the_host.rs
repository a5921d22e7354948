// The host says whose key belongs in the header.
fn main() -> reqwest::Result<()> {
    let key = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let request = reqwest::blocking::Client::new().post("https://api.anthropic.com/v1/messages");
    request.header("x-api-key", key).send()?; //~ mismatched-credential
    Ok(())
}
