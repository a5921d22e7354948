// The key is there, or the function has returned.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("GATEWAY_SECRET")?;
    let endpoint = Some("https://gateway.example.com/v1".to_string());
    Ok(Client::new(Some(key), endpoint, None, None)?)
}
