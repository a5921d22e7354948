// What an example shows is what readers copy.
use ranker::connect;

fn main() {
    let cohere = connect(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ missing-credential
    drop(cohere);
}
