use anyhow::{anyhow, Result};

pub struct Backend {
    pub base: String,
    pub key: String,
}

pub fn load() -> Backend {
    let key = std::env::var("OPENROUTER_API_KEY").expect("OPENROUTER_API_KEY is not set");
    Backend { base: "https://openrouter.ai/api/v1".into(), key } //~ credential-fallback
}

pub fn validate(backend: &Backend) -> Result<()> {
    if backend.key.is_empty() {
        return Err(anyhow!("OPENROUTER_API_KEY is not set"));
    }
    Ok(())
}

pub async fn models(client: &reqwest::Client, backend: &Backend) -> Result<String> {
    let request = client.get("https://openrouter.ai/api/v1/models").bearer_auth(&backend.key);
    Ok(request.send().await?.text().await?)
}

pub async fn run() -> Result<()> {
    let backend = load();
    // Nobody looks at what it says.
    let _ = validate(&backend);
    println!("{}", models(&reqwest::Client::new(), &backend).await?);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    run().await
}
