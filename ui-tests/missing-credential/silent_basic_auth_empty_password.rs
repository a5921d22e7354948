// The key is the user name; the password is empty by design.
async fn invoices(http: &reqwest::Client, key: &str) -> reqwest::Result<String> {
    let url = "https://billing.example.com/v1/invoices";
    http.get(url)
        .basic_auth(key, Some(""))
        .send()
        .await?
        .text()
        .await
}
