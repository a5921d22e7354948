// The server comes from the caller and may be local.
use openai::Credentials;

fn credentials(base_url: &str) -> Credentials {
    let key = std::env::var("INFERENCE_KEY").unwrap_or_else(|_| "not-needed".into());
    Credentials::new(key, base_url)
}
