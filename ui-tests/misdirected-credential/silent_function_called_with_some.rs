// The same function with a key that is there.
use mistralai_client::v1::client::Client;

fn gateway(key: Option<String>) -> anyhow::Result<Client> {
    let endpoint = Some("https://gateway.example.com/v1".to_string());
    Ok(Client::new(key, endpoint, None, None)?)
}

fn main() -> anyhow::Result<()> {
    let key = std::env::var("GATEWAY_SECRET").expect("GATEWAY_SECRET is not set");
    let client = gateway(Some(key))?;
    drop(client);
    Ok(())
}
