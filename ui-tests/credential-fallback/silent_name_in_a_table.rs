use std::collections::HashMap;
use std::env;

use reqwest::blocking::Client;

const LIST: [&str; 2] = ["ACME_FIRST_KEY", "ACME_SECOND_KEY"];
const OTHER: [&str; 2] = ["ACME_THIRD_KEY", "ACME_FOURTH_KEY"];

fn send(key: String) {
    Client::new().get("https://api.acme.com/v1").bearer_auth(key).send().expect("an answer");
}

fn main() {
    let provider = env::args().nth(1).expect("a provider");
    let table = HashMap::from([("a", "ACME_MAPPED_KEY"), ("b", "ACME_MAPPED_OTHER_KEY")]);
    let variable = table.get(provider.as_str()).expect("a known provider");
    let key = env::var(variable).unwrap_or_default();
    if key.is_empty() {
        panic!("{variable} is not set");
    }
    send(key);
    let there = LIST.iter().find(|variable| env::var(variable).is_ok()).expect("one is set");
    send(env::var(there).unwrap_or_default());
    for variable in OTHER {
        env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set"));
    }
    send(env::var(OTHER[env::args().len()]).expect("set"));
    let keys = [env::var("ACME_ONE_KEY").ok(), env::var("ACME_TWO_KEY").ok()];
    send(keys.iter().find(|key| key.is_some()).expect("one is set").clone().unwrap());
}
