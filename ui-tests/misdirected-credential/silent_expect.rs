// expect() stops with the name.
use std::env;

use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = env::var("GATEWAY_SECRET").expect("GATEWAY_SECRET is not set");
    let endpoint = String::from("https://gateway.example.com/v1");
    Ok(Client::new(Some(key), Some(endpoint), None, None)?)
}
