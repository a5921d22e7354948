// Z.ai is another company than xAI.
use std::env;

#[tokio::main]
async fn main() -> reqwest::Result<()> {
    let http = reqwest::Client::new();
    let zai = env::var("ZAI_API_KEY").expect("ZAI_API_KEY is not set");
    let xai = env::var("XAI_API_KEY").expect("XAI_API_KEY is not set");
    for (url, key) in [
        ("https://api.z.ai/api/paas/v4/models", zai),
        ("https://api.x.ai/v1/models", xai),
    ] {
        let reply = http.get(url).bearer_auth(key).send().await?;
        println!("{url}: {}", reply.status());
    }
    Ok(())
}
