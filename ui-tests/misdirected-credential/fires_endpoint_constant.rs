// The host stands in a constant.
use std::env;

use mistralai_client::v1::client::Client;

const ENDPOINT: &str = "https://models.example.org/v1";

fn main() {
    let client = Client::new(
        env::var("MODELS_SECRET").ok(), //~ misdirected-credential
        Some(ENDPOINT.to_string()),
        Some(3),
        None,
    );
    println!("{}", client.is_ok());
}
