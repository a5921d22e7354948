use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut headers = HeaderMap::new();
    let key = std::env::var("JINA_API_KEY").map_err(|_| "JINA_API_KEY is not set")?;
    headers.insert(HeaderName::from_static("authorization"), HeaderValue::from_str(&format!("Bearer {key}"))?);
    headers.insert(HeaderName::from_static("x-trace"), HeaderValue::from_static("a part of the whole"));
    let _ = reqwest::Client::new().get("https://api.jina.ai/v1").headers(headers);
    Ok(())
}
