// A test may build a client without a key.
use ranker::connect;

#[test]
fn builds_without_network() {
    drop(connect(""));
}
