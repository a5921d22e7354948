// The placeholder stands in the header's text.
use reqwest::blocking::Client;

fn models() -> reqwest::Result<String> {
    Client::new()
        .get("https://api.anthropic.com/v1/models")
        .header("anthropic-version", "2023-06-01")
        .header("x-api-key", "YOUR_ANTHROPIC_KEY") //~ placeholder-credential
        .send()?
        .text()
}
