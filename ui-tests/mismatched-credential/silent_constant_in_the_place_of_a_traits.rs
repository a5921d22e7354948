// The type says something else than the trait.
use cohere_rust::Cohere;

trait Backend: Sized {
    const KEY_VAR: &'static str = "OPENAI_API_KEY";

    fn from_env() -> Self;
}

struct Ranker(Cohere);

impl Backend for Ranker {
    const KEY_VAR: &'static str = "CO_API_KEY";

    fn from_env() -> Self {
        Self(Cohere::new("https://api.cohere.com/v1", std::env::var(Self::KEY_VAR).expect("CO_API_KEY is not set")))
    }
}

fn main() {
    let _ = Ranker::from_env();
}
