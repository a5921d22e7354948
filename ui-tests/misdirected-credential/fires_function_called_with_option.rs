// The function knows the host, the call brings an Option.
use mistralai_client::v1::client::Client;

fn gateway(key: Option<String>) -> anyhow::Result<Client> {
    let endpoint = Some("https://gateway.example.com/v1".to_string());
    Ok(Client::new(key, endpoint, None, None)?)
}

fn main() -> anyhow::Result<()> {
    let client = gateway(std::env::var("GATEWAY_SECRET").ok())?; //~ misdirected-credential
    drop(client);
    Ok(())
}
