// This Client is written right here.
struct Client {
    key: Option<String>,
}

impl Client {
    fn new(key: Option<String>) -> Self {
        Client { key }
    }
}

fn main() {
    let client = Client::new(std::env::var("MISTRAL_API_KEY").ok());
    println!("{}", client.key.is_some());
}
