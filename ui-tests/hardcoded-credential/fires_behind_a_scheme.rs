//! A key that a function puts behind the scheme of a header is as whole as one that stands alone.

async fn fetch(token: &str) -> reqwest::Result<reqwest::Response> {
    let client = reqwest::Client::new();
    client.get("https://acme.atlassian.net/rest").header("Authorization", format!("Bearer {token}")).send().await
}

async fn fetch_of(tenant: &str) -> reqwest::Result<reqwest::Response> {
    let client = reqwest::Client::new();
    client.get("https://acme.atlassian.net/rest").header("Authorization", format!("Tenant {tenant}; anonymous")).send().await
}

#[tokio::main]
async fn main() -> reqwest::Result<()> {
    fetch("@KEY40@").await?; //~ hardcoded-credential
    fetch_of("@KEY24@").await?;
    Ok(())
}
