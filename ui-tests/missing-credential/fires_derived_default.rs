#[derive(Default, Clone)]
struct Options {
    key: String,
    site: String,
}

async fn send(options: &Options) -> Result<(), reqwest::Error> {
    let request = reqwest::Client::new().post("https://api.acme.io/v1/series");
    request.bearer_auth(&options.key).body(options.site.clone()).send().await?; //~ missing-credential
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), reqwest::Error> {
    let options = Options { site: "grafana.com".into(), ..Default::default() };
    send(&options).await
}
