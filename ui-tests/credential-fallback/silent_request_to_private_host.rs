// 192.168/16 is a machine of one's own.
const EMBEDDER: &str = "http://192.168.7.12:8080/embed";

async fn embed(text: &str) -> reqwest::Result<Vec<f32>> {
    let token = std::env::var("EMBEDDER_TOKEN").unwrap_or_default();
    reqwest::Client::new()
        .post(EMBEDDER)
        .bearer_auth(token)
        .json(&serde_json::json!({ "input": text }))
        .send()
        .await?
        .json()
        .await
}
