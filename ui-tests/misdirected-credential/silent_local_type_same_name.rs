// This Client is written right here and falls back to nothing.
struct Client {
    key: Option<String>,
    endpoint: Option<String>,
}

impl Client {
    fn new(key: Option<String>, endpoint: Option<String>) -> Self {
        Client { key, endpoint }
    }
}

fn main() {
    let endpoint = Some("https://gateway.example.com/v1".to_string());
    let client = Client::new(std::env::var("GATEWAY_SECRET").ok(), endpoint);
    println!("{} {}", client.key.is_some(), client.endpoint.is_some());
}
