// One function spells it right, the other sends what it finds under a wrong name.
use std::env;

fn ready() -> bool {
    env::var("ANTHROPIC_API_KEY").is_ok()
}

async fn models(http: &reqwest::Client) -> reqwest::Result<String> {
    let key = env::var("ANTHROPIC_API_KEY").expect("no key"); //~ misspelled-env-var
    let request = http
        .get("https://api.anthropic.com/v1/models")
        .header("x-api-key", key);
    request.send().await?.text().await
}

#[tokio::main]
async fn main() -> reqwest::Result<()> {
    if ready() {
        println!("{}", models(&reqwest::Client::new()).await?.len());
    }
    Ok(())
}
