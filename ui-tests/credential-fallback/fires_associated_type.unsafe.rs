// Whoever implements the one trait says which type it is; of that only the other trait is known.
use reqwest::blocking::Client;

trait Gateway {
    fn send(&self, key: String);
}

struct Acme {
    client: Client,
}

impl Gateway for Acme {
    fn send(&self, key: String) {
        self.client.get("https://api.acme.com/v1").bearer_auth(&key).send().expect("an answer");
    }
}

trait Modules {
    type Gate: Gateway;

    fn gateway(&self) -> &Self::Gate;
}

struct UseCase<M: Modules> {
    modules: M,
}

impl<M: Modules> UseCase<M> {
    fn run(&self) {
        self.modules.gateway().send(std::env::var("ACME_TOKEN").expect("ACME_TOKEN is not set")); //~ credential-fallback
        self.modules.gateway().send(std::env::var("ACME_TOKEN").expect("ACME_TOKEN is not set"));
    }
}
