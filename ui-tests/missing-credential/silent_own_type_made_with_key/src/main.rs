// What is empty is the label.
mod ranker;

use ranker::Ranker;

fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let ranker = Ranker::new("", key);
    drop(ranker.client());
}
