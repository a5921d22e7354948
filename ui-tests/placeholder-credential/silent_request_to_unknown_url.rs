// The URL is a parameter; it may be a mock on this machine.
pub async fn ping(url: &str) -> reqwest::Result<u16> {
    let response = reqwest::Client::new().get(url).bearer_auth("xxx").send().await?;
    Ok(response.status().as_u16())
}
