// The check of the same Option leaves.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("GATEWAY_SECRET").ok();
    if key.is_none() {
        anyhow::bail!("GATEWAY_SECRET is not set");
    }
    let endpoint = Some("https://gateway.example.com/v1".to_string());
    Ok(Client::new(key, endpoint, None, None)?)
}
