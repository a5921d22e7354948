// format! around the placeholder does not fill it in.
const KEY: &str = "your-groq-api-key";

async fn models(http: &reqwest::Client) -> reqwest::Result<String> {
    let response = http
        .get("https://api.groq.com/openai/v1/models")
        .header(reqwest::header::AUTHORIZATION, format!("Bearer {KEY}")) //~ placeholder-credential
        .send()
        .await?;
    response.text().await
}
