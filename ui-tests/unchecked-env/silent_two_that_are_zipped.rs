// Whoever has the two has stopped where one of them was missing.
use std::env;

use anyhow::Context;

pub fn search(http: &reqwest::Client) -> anyhow::Result<reqwest::RequestBuilder> {
    let both = env::var("ALGOLIA_APP_ID").ok().zip(env::var("ALGOLIA_API_KEY").ok());
    let (app, key) = both.context("set ALGOLIA_APP_ID and ALGOLIA_API_KEY")?;
    Ok(http
        .get("https://x-dsn.algolia.net/1/indexes/docs")
        .header("x-algolia-application-id", app)
        .header("x-algolia-api-key", key))
}

pub fn perhaps(http: &reqwest::Client) -> Option<reqwest::RequestBuilder> {
    let (app, key) = env::var("ALGOLIA_APP_ID").ok().zip(env::var("ALGOLIA_API_KEY").ok())?;
    let request = http.get("https://x-dsn.algolia.net/1/indexes/docs").header("x-algolia-application-id", app);
    Some(request.header("x-algolia-api-key", key))
}
