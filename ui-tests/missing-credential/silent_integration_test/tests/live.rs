// Files under tests/ are tests.
use cohere_rust::Cohere;

#[test]
fn empty_key_builds() {
    let client = Cohere::new("https://api.cohere.ai/v1", "");
    drop(client);
}
