// Whoever says nothing else has the constant of the trait.
use cohere_rust::Cohere;

trait Backend: Sized {
    const KEY_VAR: &'static str = "OPENAI_API_KEY";

    fn from_env() -> Self;
}

struct Ranker(Cohere);

impl Backend for Ranker {
    fn from_env() -> Self {
        Self(Cohere::new("https://api.cohere.com/v1", std::env::var(Self::KEY_VAR).expect("no key"))) //~ mismatched-credential
    }
}

fn main() {
    let _ = Ranker::from_env();
}
