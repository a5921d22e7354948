// api_key() takes the Result and drops the error: it connects without a key.
use qdrant_client::Qdrant;

fn open() -> anyhow::Result<Qdrant> {
    let config = Qdrant::from_url("https://vectors.example.com:6334")
        .api_key(std::env::var("QDRANT_API_KEY")); //~ unchecked-env
    Ok(config.build()?)
}
