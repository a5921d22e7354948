const NAMES: [&str; 2] = ["ACME_TOKEN", "TIDES_TOKEN"];

fn main() {
    let client = reqwest::blocking::Client::new();
    let key = NAMES.iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default();
    client.get("https://api.acme.com/v1").bearer_auth(key).send().expect("an answer"); //~ credential-fallback
    let key = NAMES.iter().find_map(|name| std::env::var(name).ok()).expect("ACME_TOKEN is not set");
    client.get("https://api.acme.com/v1").bearer_auth(key).send().expect("an answer");
}
