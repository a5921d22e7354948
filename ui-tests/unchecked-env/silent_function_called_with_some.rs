// The same helper, and a value that is there.
use qdrant_client::Qdrant;

fn open(key: Option<String>) -> anyhow::Result<Qdrant> {
    let config = Qdrant::from_url("https://vectors.example.com:6334").api_key(key);
    Ok(config.build()?)
}

fn main() -> anyhow::Result<()> {
    let key = std::env::var("QDRANT_API_KEY")?;
    let store = open(Some(key))?;
    drop(store);
    Ok(())
}
