// The builder's own field starts empty, and then gets a key.
use cohere_rust::Cohere;

struct Builder {
    key: String,
}

impl Builder {
    fn new() -> Self {
        Builder { key: String::new() }
    }

    fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    fn build(self) -> Cohere {
        Cohere::new("https://api.cohere.ai/v1", self.key)
    }
}

fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let cohere = Builder::new().key(key).build();
    drop(cohere);
}
