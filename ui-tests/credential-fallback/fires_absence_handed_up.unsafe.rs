// What `?` hands up when the variable is unset is a value that the function gives: the caller puts a text in its place.
use std::env::{self, VarError};

fn token() -> Option<String> {
    let found = env::var("DIGITALOCEAN_TOKEN").ok()?;
    Some(found.trim().to_owned())
}

fn token_of(_: &str) -> Result<String, VarError> {
    let _region = env::var("REGION")?;
    Ok(env::var("DO_TOKEN")?)
}

fn inner() -> Option<String> {
    let found = env::var("LINEAR_API_KEY").ok()?;
    Some(found)
}

fn outer() -> Option<String> {
    let found = inner()?;
    Some(found)
}

async fn by_default(http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let url = "https://api.digitalocean.com/v2/droplets";
    http.get(url).bearer_auth(token().expect("DIGITALOCEAN_TOKEN is not set")).send().await //~ credential-fallback
}

async fn by_text(http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let key = token_of("DO").expect("DO_TOKEN is not set");
    http.get("https://api.digitalocean.com/v2/account").bearer_auth(key).send().await //~ credential-fallback
}

async fn by_match(http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let key = match outer() {
        Some(found) => found,
        None => String::from("none"),
    };
    http.get("https://api.linear.app/issues").bearer_auth(key).send().await //~ credential-fallback
}

async fn by_closure(http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let token = || -> Option<String> {
        let found = env::var("NOTION_API_KEY").ok()?;
        Some(found)
    };
    http.get("https://api.notion.com/v1/users").bearer_auth(token().expect("NOTION_API_KEY is not set")).send().await //~ credential-fallback
}
