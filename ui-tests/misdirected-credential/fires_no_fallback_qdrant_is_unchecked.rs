// qdrant reads no variable: nothing is misdirected, the key is just missing.
use qdrant_client::Qdrant;

fn open() -> anyhow::Result<Qdrant> {
    let key = std::env::var("VECTORS_SECRET").ok();
    let config = Qdrant::from_url("https://vectors.example.com:6334");
    Ok(config.api_key(key).build()?) //~ unchecked-env
}
