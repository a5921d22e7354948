// The same as an Option.
use qdrant_client::Qdrant;

const URL: &str = "https://vectors.example.com:6334";

fn open() -> anyhow::Result<Qdrant> {
    let key = std::env::var("VECTORS_SECRET").ok();
    let builder = Qdrant::from_url(URL);
    Ok(builder.api_key(key).build()?) //~ unchecked-env
}
