// None makes this client take MISTRAL_API_KEY and send it to the gateway.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("GATEWAY_SECRET").ok();
    let endpoint = Some("https://gateway.example.com/v1".to_string());
    Ok(Client::new(key, endpoint, None, None)?) //~ misdirected-credential
}
