// Either of the two may be missing, and the other says nothing of it.
use std::env;

pub struct State {
    pub algolia: Option<(String, String)>,
}

pub fn state() -> State {
    State { algolia: env::var("ALGOLIA_APP_ID").ok().zip(env::var("ALGOLIA_API_KEY").ok()) }
}

pub fn search(http: &reqwest::Client, state: &State) -> reqwest::RequestBuilder {
    let (app, key) = state.algolia.clone().unwrap();
    http.get("https://x-dsn.algolia.net/1/indexes/docs")
        .header("x-algolia-application-id", app)
        .header("x-algolia-api-key", key) //~ unchecked-env
}
