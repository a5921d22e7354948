// An empty bearer token is sent: "Authorization: Bearer ".
use std::env;

async fn rerank(body: &serde_json::Value) -> reqwest::Result<String> {
    let key = env::var("CO_API_KEY").expect("CO_API_KEY is not set");
    reqwest::Client::new()
        .post("https://api.cohere.com/v2/rerank")
        .bearer_auth(key) //~ credential-fallback
        .json(body)
        .send()
        .await?
        .text()
        .await
}
