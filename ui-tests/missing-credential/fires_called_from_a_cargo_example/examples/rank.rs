// What an example shows is what readers copy.
use ranker::connect;

fn main() {
    let cohere = connect(""); //~ missing-credential
    drop(cohere);
}
