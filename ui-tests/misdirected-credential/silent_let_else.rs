// `let … else` leaves.
use mistralai_client::v1::client::Client;

fn client() -> Option<Client> {
    let Ok(key) = std::env::var("EDGE_SECRET") else {
        return None;
    };
    let endpoint = Some("https://edge.example.net/mistral".to_string());
    Client::new(Some(key), endpoint, None, None).ok()
}
