// The binary uses its own library.
use ranker::open_ranker;

fn main() {
    let cohere = open_ranker(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ missing-credential
    drop(cohere);
}
