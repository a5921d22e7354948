// The binary uses its own library.
use ranker::open_ranker;

fn main() {
    let cohere = open_ranker(""); //~ missing-credential
    drop(cohere);
}
