use anyhow::{bail, Result};

#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Api,
    Login,
}

pub struct Backend {
    pub kind: Kind,
    pub key: String,
}

pub fn backend(kind: Kind) -> Result<Backend> {
    Ok(match kind {
        Kind::Api => Backend { kind, key: api_key()? },
        // Its tokens are loaded elsewhere.
        Kind::Login => Backend { kind, key: String::new() }, //~ missing-credential
    })
}

fn api_key() -> Result<String> {
    match std::env::var("OPENAI_API_KEY") {
        Ok(key) if !key.is_empty() => Ok(key),
        _ => bail!("OPENAI_API_KEY is not set"),
    }
}

pub async fn list_models(client: &reqwest::Client, backend: &Backend) -> Result<String> {
    if matches!(backend.kind, Kind::Api) {
        return Ok("fixed".into());
    }
    let request = client.get("https://api.openai.com/v1/models").bearer_auth(&backend.key);
    Ok(request.send().await?.text().await?)
}

pub async fn run(kind: Kind) -> Result<String> {
    let backend = backend(kind)?;
    list_models(&reqwest::Client::new(), &backend).await
}
