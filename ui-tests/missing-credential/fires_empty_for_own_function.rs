// The helper passes its parameter on; the empty text is written at the call.
use cohere_rust::Cohere;

fn connect(key: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let cohere = connect(""); //~ missing-credential
    drop(cohere);
}
