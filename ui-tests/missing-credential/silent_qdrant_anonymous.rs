// A vector store without a key is documented use.
use qdrant_client::Qdrant;

fn open() -> anyhow::Result<Qdrant> {
    let key: Option<String> = None;
    let config = Qdrant::from_url("https://vectors.example.org:6334");
    Ok(config.api_key(key).build()?)
}
