// With a key the gateway, without it Mistral itself.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    if let Ok(key) = std::env::var("EDGE_SECRET") {
        let endpoint = "https://edge.example.net/mistral".to_string();
        return Ok(Client::new(Some(key), Some(endpoint), None, None)?);
    }
    Ok(Client::new(None, None, None, None)?)
}
