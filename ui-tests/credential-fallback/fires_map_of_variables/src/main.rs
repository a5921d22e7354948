mod env;

use std::collections::HashMap;

use reqwest::blocking::Client;

fn send(key: &str) {
    Client::new().get("https://api.acme.com/v1").bearer_auth(key).send().expect("an answer");
}

fn named(vars: &HashMap<String, String>) -> String {
    vars.get("NAMED_TOKEN").cloned().unwrap_or_default()
}

fn main() {
    send(&env::Env::capture().text("MAP_TOKEN")); //~ credential-fallback
    let vars: HashMap<String, String> = std::env::vars().collect();
    send(&named(&vars)); //~ credential-fallback
    send(&vars["REQUIRED_TOKEN"]);
    if vars.contains_key("ASKED_TOKEN") {
        send(&vars.get("ASKED_TOKEN").cloned().unwrap_or_default());
    }
    let mut keys = HashMap::new();
    keys.insert("acme", std::env::var("ACME_TOKEN").unwrap_or_default());
    keys.insert("other", std::env::var("OTHER_TOKEN").expect("OTHER_TOKEN is not set"));
    send(&keys["acme"]); //~ credential-fallback
    send(&keys["other"]);
}
