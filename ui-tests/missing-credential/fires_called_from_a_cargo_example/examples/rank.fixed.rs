// What an example shows is what readers copy.
use ranker::connect;

fn main() {
    let cohere = connect(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set")); //~ missing-credential
    drop(cohere);
}
