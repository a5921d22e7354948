// ensure! leaves.
use cohere_rust::Cohere;

fn client() -> anyhow::Result<Cohere> {
    let key = std::env::var("COHERE_API_KEY").ok();
    anyhow::ensure!(key.is_some(), "COHERE_API_KEY is not set");
    let url = "https://api.cohere.ai/v1";
    Ok(Cohere::new(url, key.unwrap()))
}
