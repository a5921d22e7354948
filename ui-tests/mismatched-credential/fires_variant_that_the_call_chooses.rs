// Which arm gives the key is decided by what the method is called on.
use rig::providers::cohere;

#[derive(Clone, Copy)]
enum Kind {
    Large,
    Small,
    Other,
}

impl Kind {
    fn key(self) -> String {
        match self {
            Kind::Large => std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set"),
            Self::Small => std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"),
            _ => std::env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set"),
        }
    }
}

fn key_of(kind: &str) -> String {
    match kind {
        "large" => std::env::var("MISTRAL_API_KEY").expect("MISTRAL_API_KEY is not set"),
        _ => std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"),
    }
}

fn main() {
    let clients = [
        cohere::Client::new(&Kind::Large.key()), //~ mismatched-credential
        cohere::Client::new(&Kind::Other.key()), //~ mismatched-credential
        cohere::Client::new(&Kind::Small.key()),
        cohere::Client::new(&key_of("large")), //~ mismatched-credential
        cohere::Client::new(&key_of("small")),
    ];
    drop(clients);
}
