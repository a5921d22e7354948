// All callers send it to this machine.
use std::env;

use reqwest::blocking::{Client, RequestBuilder};

fn bearer(request: RequestBuilder) -> RequestBuilder {
    request.bearer_auth(env::var("OWN_KEY").unwrap_or_else(|_| "none".to_owned()))
}

fn main() {
    bearer(Client::new().get("http://localhost:8080/v1/models")).send().expect("an answer");
}
