// The type keeps the key and builds the client when it is needed.
use cohere_rust::Cohere;

pub struct Ranker {
    key: String,
}

impl Ranker {
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }

    pub fn client(&self) -> Cohere {
        Cohere::new("https://api.cohere.ai/v1", self.key.clone())
    }
}
