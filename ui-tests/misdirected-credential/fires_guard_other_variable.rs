// The check looks at the model's name.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("GATEWAY_SECRET").ok();
    let model = std::env::var("GATEWAY_MODEL").ok();
    if model.is_none() {
        anyhow::bail!("GATEWAY_MODEL is not set");
    }
    let endpoint = Some("https://gateway.example.com/v1".to_owned());
    Ok(Client::new(key, endpoint, None, None)?) //~ misdirected-credential
}
