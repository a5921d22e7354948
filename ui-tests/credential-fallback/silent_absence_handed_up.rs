// Whoever gets what `?` has handed up leaves, hands it up further, or asks nothing of the server without a key.
use std::env::{self, VarError};

fn token() -> Option<String> {
    let found = env::var("DIGITALOCEAN_TOKEN").ok()?;
    Some(found)
}

fn checked() -> Result<String, VarError> {
    let region = env::var("REGION")?;
    let found = env::var("DIGITALOCEAN_TOKEN")?;
    Ok(format!("{region}{found}"))
}

async fn leaves(http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let Some(key) = token() else { panic!("DIGITALOCEAN_TOKEN is not set") };
    http.get("https://api.digitalocean.com/v2/droplets").bearer_auth(key).send().await
}

async fn hands_up(http: &reqwest::Client) -> Result<reqwest::Response, Box<dyn std::error::Error>> {
    let key = checked()?;
    Ok(http.get("https://api.digitalocean.com/v2/account").bearer_auth(key).send().await?)
}

async fn expects(http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let key = token().expect("DIGITALOCEAN_TOKEN is not set");
    http.get("https://api.digitalocean.com/v2/images").bearer_auth(key).send().await
}

async fn only_when_set(http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let mut request = http.get("https://api.digitalocean.com/v2/regions");
    if let Some(key) = token() {
        request = request.bearer_auth(key);
    }
    request.send().await
}

/// What else the function needs is no key.
fn region() -> Option<String> {
    let found = env::var("REGION").ok()?;
    Some(found)
}

async fn asks_for_region(http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let key = token().expect("DIGITALOCEAN_TOKEN is not set");
    let url = format!("https://api.digitalocean.com/v2/regions/{}", region().unwrap_or_default());
    http.get(url).bearer_auth(key).send().await
}
