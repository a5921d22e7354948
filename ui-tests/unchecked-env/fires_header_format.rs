// The header's text is made from an unwrapped Option.
use reqwest::header::AUTHORIZATION;

async fn me(http: &reqwest::Client) -> reqwest::Result<String> {
    let token = std::env::var("CRM_TOKEN").ok();
    let auth = format!("Bearer {}", token.unwrap()); //~ unchecked-env
    http.get("https://crm.example.com/api/me")
        .header(AUTHORIZATION, auth)
        .send()
        .await?
        .text()
        .await
}
