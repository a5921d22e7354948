// Here both ends meet.
mod ranker;

use ranker::Ranker;

fn main() {
    let ranker = Ranker::new(""); //~ missing-credential
    drop(ranker.client());
}
