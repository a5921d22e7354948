// The request goes out with "Bearer xxx".
async fn usage() -> reqwest::Result<String> {
    reqwest::Client::new()
        .get("https://openrouter.ai/api/v1/key")
        .bearer_auth("xxx") //~ placeholder-credential
        .send()
        .await?
        .text()
        .await
}
