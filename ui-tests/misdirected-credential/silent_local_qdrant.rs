// A private address, and no fallback.
use qdrant_client::Qdrant;

fn open() -> anyhow::Result<Qdrant> {
    let key = std::env::var("QDRANT_API_KEY").ok();
    let config = Qdrant::from_url("http://10.0.4.7:6334");
    Ok(config.api_key(key).build()?)
}
