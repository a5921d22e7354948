use std::env;

use reqwest::blocking::Client;

trait Provider {
    const VARIABLE: &'static str;

    fn call(&self) {
        let key = env::var(Self::VARIABLE).unwrap_or_default();
        if key.is_empty() {
            panic!("{} is not set", Self::VARIABLE);
        }
        Client::new().get("https://api.acme.com/v1").bearer_auth(key).send().expect("an answer");
    }
}

struct Acme;

impl Provider for Acme {
    const VARIABLE: &'static str = "ACME_API_KEY";
}

struct Other;

impl Provider for Other {
    const VARIABLE: &'static str = "OTHER_API_KEY";
}

fn main() {
    Acme.call();
    Other.call();
}
