// The helper takes an Option; the call brings one that may be empty.
use qdrant_client::Qdrant;

fn open(key: Option<String>) -> anyhow::Result<Qdrant> {
    let config = Qdrant::from_url("https://vectors.example.com:6334").api_key(key);
    Ok(config.build()?)
}

fn main() -> anyhow::Result<()> {
    let store = open(std::env::var("QDRANT_API_KEY").ok())?; //~ unchecked-env
    drop(store);
    Ok(())
}
