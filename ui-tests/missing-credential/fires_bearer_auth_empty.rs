// reqwest sends "Bearer " and nothing behind it.
async fn orders(http: &reqwest::Client) -> reqwest::Result<String> {
    http.get("https://shop.example.com/v1/orders")
        .bearer_auth("") //~ missing-credential
        .send()
        .await?
        .text()
        .await
}
