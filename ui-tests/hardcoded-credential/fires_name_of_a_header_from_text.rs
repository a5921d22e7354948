use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

fn main() {
    let mut headers = HeaderMap::new();
    headers.insert(HeaderName::from_static("authorization"), HeaderValue::from_static("Bearer @KEY40@")); //~ hardcoded-credential
    let _ = reqwest::Client::new().get("https://api.jina.ai/v1").headers(headers);
}
