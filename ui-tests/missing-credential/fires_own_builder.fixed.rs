// The builder keeps the empty key until build() makes the client.
use cohere_rust::Cohere;

#[derive(Default)]
struct Builder {
    key: String,
    host: Option<String>,
}

impl Builder {
    fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    fn build(self) -> Cohere {
        let host = self.host.unwrap_or_else(|| "https://api.cohere.ai/v1".to_string());
        Cohere::new(host, self.key)
    }
}

fn main() {
    let cohere = Builder::default().key(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()).build(); //~ missing-credential
    drop(cohere);
}
