use std::env;

use reqwest::blocking::Client;

trait Provider {
    const VARIABLE: &'static str;
    const OTHER: &'static str;

    fn call(&self) {
        let key = env::var(Self::VARIABLE).unwrap_or_default();
        Client::new().get("https://api.acme.com/v1").bearer_auth(key).send().expect("an answer"); //~ credential-fallback
    }
}

struct Acme;

impl Provider for Acme {
    const VARIABLE: &'static str = "ACME_API_KEY";
    const OTHER: &'static str = "ACME_OTHER_KEY";
}

struct Other;

impl Provider for Other {
    const VARIABLE: &'static str = "OTHER_API_KEY";
    const OTHER: &'static str = "OTHER_OTHER_KEY";
}

fn generic<P: Provider>() {
    let key = env::var(P::OTHER).unwrap_or_default();
    Client::new().get("https://api.acme.com/v2").bearer_auth(key).send().expect("an answer"); //~ credential-fallback
}

fn main() {
    Acme.call();
    Other.call();
    generic::<Other>();
}
