// The type keeps the key and builds the client when it is needed.
use cohere_rust::Cohere;

pub struct Ranker {
    key: String,
    label: String,
}

impl Ranker {
    pub fn new(label: &str, key: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.to_owned() }
    }

    pub fn client(&self) -> Cohere {
        println!("{}", self.label);
        Cohere::new("https://api.cohere.ai/v1", self.key.clone())
    }
}
