// The key's header gets a literal.
pub async fn count_tokens(http: &reqwest::Client, text: String) -> reqwest::Result<String> {
    http.post("https://api.anthropic.com/v1/messages/count_tokens")
        .header("anthropic-version", "2023-06-01")
        .header("x-api-key", "@KEY40@") //~ hardcoded-credential
        .body(text)
        .send()
        .await?
        .text()
        .await
}
