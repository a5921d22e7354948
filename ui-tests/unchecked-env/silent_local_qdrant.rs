// A server on this machine needs no key.
use qdrant_client::Qdrant;

fn open() -> anyhow::Result<Qdrant> {
    let config = Qdrant::from_url("http://localhost:6334").api_key(std::env::var("QDRANT_API_KEY"));
    Ok(config.build()?)
}
