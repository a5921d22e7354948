mod kind;

use kind::Kind;
use rig::providers::cohere;

enum Model {
    Small,
}

impl Model {
    fn key(&self) -> String {
        std::env::var("ANTHROPIC_API_KEY").expect("ANTHROPIC_API_KEY is not set")
    }
}

fn main() {
    let large = Kind::Large;
    let named = Kind::Named("large".to_owned());
    let clients = [
        cohere::Client::new(&large.key()), //~ mismatched-credential
        cohere::Client::new(&named.second()), //~ mismatched-credential
        cohere::Client::new(&Kind::Large.third()), //~ mismatched-credential
        cohere::Client::new(&Model::Small.key()), //~ mismatched-credential
        cohere::Client::new(&Kind::Large.right()),
    ];
    drop(clients);
}
