// The empty default only makes one check out of two.
use anyhow::bail;
use rig::providers::cohere;

fn client() -> anyhow::Result<cohere::Client> {
    let key = std::env::var("COHERE_API_KEY").unwrap_or_default();
    if key.is_empty() {
        bail!("COHERE_API_KEY is not set");
    }
    Ok(cohere::Client::new(&key))
}
