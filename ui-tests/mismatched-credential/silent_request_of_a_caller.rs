// The right key; and requests to more than one host, of which nobody can tell.
use std::env;

use reqwest::blocking::{Client, RequestBuilder};

fn authorize(request: RequestBuilder, key: &str) -> RequestBuilder {
    request.header("x-api-key", key)
}

fn bearer(request: RequestBuilder) -> RequestBuilder {
    request.bearer_auth(env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set"))
}

fn main() {
    let key = env::var("ANTHROPIC_API_KEY").expect("ANTHROPIC_API_KEY is not set");
    authorize(Client::new().post("https://api.anthropic.com/v1/messages"), &key).send().expect("an answer");
    bearer(Client::new().post("https://api.openai.com/v1/models")).send().expect("an answer");
    bearer(Client::new().post("https://api.anthropic.com/v1/models")).send().expect("an answer");
}
