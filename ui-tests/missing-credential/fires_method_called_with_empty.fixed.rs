// The method builds the client from its parameter.
use cohere_rust::Cohere;

struct Ranker {
    top_n: usize,
}

impl Ranker {
    fn connect(&self, key: &str) -> Cohere {
        println!("top {}", self.top_n);
        Cohere::new("https://api.cohere.ai/v1", key)
    }
}

fn main() {
    let ranker = Ranker { top_n: 3 };
    let cohere = ranker.connect(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ missing-credential
    drop(cohere);
}
