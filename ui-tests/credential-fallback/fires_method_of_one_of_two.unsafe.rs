// Two types have the method; whoever calls brings one of them.
use reqwest::blocking::Client;

trait Store {
    fn key(&self) -> String;
}

struct Open;
struct Strict;

impl Store for Open {
    fn key(&self) -> String {
        std::env::var("OPEN_TOKEN").expect("OPEN_TOKEN is not set")
    }
}

impl Store for Strict {
    fn key(&self) -> String {
        std::env::var("STRICT_TOKEN").expect("STRICT_TOKEN is not set")
    }
}

fn send(store: impl Store) {
    Client::new().get("https://api.acme.com/v1").bearer_auth(store.key()).send().expect("an answer");
}

fn send_boxed(store: &dyn Store) {
    Client::new().get("https://api.acme.com/v2").bearer_auth(store.key()).send().expect("an answer");
}

fn main() {
    send(Open); //~ credential-fallback
    send(Strict);
    send_boxed(&Strict);
}
