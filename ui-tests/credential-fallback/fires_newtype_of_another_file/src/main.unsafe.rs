mod key;

use key::ApiKey;
use reqwest::blocking::Client;

fn send(key: &ApiKey) {
    Client::new().get("https://api.acme.com/v1").bearer_auth(key.as_str()).send().expect("an answer");
}

fn send_shown(key: &ApiKey) {
    let header = format!("Bearer {key}");
    Client::new().get("https://api.acme.com/v1").header("Authorization", header).send().expect("an answer");
}

fn main() {
    send(&ApiKey::new(std::env::var("FIRST_TOKEN").expect("FIRST_TOKEN is not set"))); //~ credential-fallback
    send_shown(&ApiKey::new(std::env::var("SECOND_TOKEN").expect("SECOND_TOKEN is not set"))); //~ credential-fallback
    let third = ApiKey::new(std::env::var("THIRD_TOKEN").expect("THIRD_TOKEN is not set"));
    let sent = Client::new().get("https://api.acme.com/v1").header("Authorization", third.header()).send(); //~ credential-fallback
    sent.expect("an answer");
    let checked = ApiKey::checked(std::env::var("FOURTH_TOKEN").unwrap_or_default()).expect("FOURTH_TOKEN is empty");
    send(&checked);
}
