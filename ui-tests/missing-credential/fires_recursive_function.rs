// The function calls itself with the same key.
use cohere_rust::Cohere;

fn connect(key: String, left: u32) -> Cohere {
    if left > 0 {
        return connect(key, left - 1);
    }
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let cohere = connect(String::new(), 3); //~ missing-credential
    drop(cohere);
}
