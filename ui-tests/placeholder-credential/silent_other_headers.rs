// None of these headers carries a credential.
async fn fetch() -> reqwest::Result<String> {
    reqwest::Client::new()
        .get("https://api.github.com/zen")
        .header("User-Agent", "YOUR_APP")
        .header("X-Request-Id", "xxx")
        .header("Accept-Language", "<lang>")
        .send()
        .await?
        .text()
        .await
}
