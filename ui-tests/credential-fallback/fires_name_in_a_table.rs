use std::collections::HashMap;
use std::env;

use reqwest::blocking::Client;

const LIST: [&str; 2] = ["ACME_FIRST_KEY", "ACME_SECOND_KEY"];
const PAIRS: &[(&str, &str)] = &[("a", "ACME_PAIR_KEY"), ("b", "ACME_OTHER_PAIR_KEY")];

struct Row {
    url: &'static str,
    env: &'static str,
}

const ROWS: [Row; 2] = [Row { url: "https://a", env: "ACME_ROW_KEY" }, Row { url: "https://b", env: "ACME_LAST_KEY" }];

fn send(key: String) {
    Client::new().get("https://api.acme.com/v1").bearer_auth(key).send().expect("an answer");
}

fn named(provider: &str) -> &'static str {
    match provider {
        "a" => "ACME_NAMED_KEY",
        "b" => "ACME_OTHER_KEY",
        _ => panic!("nobody knows {provider}"),
    }
}

fn main() {
    let provider = env::args().nth(1).expect("a provider");
    let place = env::args().len();
    let table = HashMap::from([("a", "ACME_MAPPED_KEY"), ("b", "ACME_MAPPED_OTHER_KEY")]);
    send(env::var(LIST[place]).unwrap_or_default()); //~ credential-fallback
    send(env::var(ROWS[place].env).unwrap_or_default()); //~ credential-fallback
    send(env::var(named(&provider)).unwrap_or_default()); //~ credential-fallback
    send(env::var(table[provider.as_str()]).unwrap_or_default()); //~ credential-fallback
    let (_, variable) = PAIRS.iter().find(|(name, _)| *name == provider).expect("a known provider");
    send(env::var(variable).unwrap_or_default()); //~ credential-fallback
    println!("{}", ROWS[place].url);
}
