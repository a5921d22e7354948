use serde::Deserialize;

#[derive(Default, Clone)]
struct Options {
    key: String,
    site: String,
}

#[derive(Default, Deserialize)]
struct Config {
    token: String,
}

async fn send(key: &str) -> Result<(), reqwest::Error> {
    let request = reqwest::Client::new().post("https://api.acme.io/v1/series");
    request.bearer_auth(key).send().await?;
    Ok(())
}

async fn send_with(config: &Config) -> Result<(), reqwest::Error> {
    send(&config.token).await
}

impl Options {
    fn load() -> Self {
        let mut options = Self::default();
        options.key = std::env::var("ACME_KEY").expect("ACME_KEY is not set");
        options
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = Options::load();
    send(&options.key).await?;
    let mut others = Options { site: "grafana.com".into(), ..Default::default() };
    others.key = std::env::var("OTHER_KEY").expect("OTHER_KEY is not set");
    send(&others.key).await?;
    let all = Options { key: std::env::var("THIRD_KEY").expect("THIRD_KEY is not set"), ..Default::default() };
    send(&all.key).await?;
    let config: Config = toml::from_str(&std::fs::read_to_string("config.toml")?)?;
    send_with(&config).await?;
    Ok(())
}
