// Here both ends meet.
mod ranker;

use ranker::Ranker;

fn main() {
    let ranker = Ranker::new(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ missing-credential
    drop(ranker.client());
}
