use std::env;

use reqwest::blocking::{Client, RequestBuilder};

fn authorize(request: RequestBuilder, key: &str) -> RequestBuilder {
    request.header("accept", "application/json").header("x-api-key", key)
}

fn main() {
    let key = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let request = Client::new().post("https://api.anthropic.com/v1/messages");
    authorize(request, &key).send().expect("an answer"); //~ mismatched-credential
}
