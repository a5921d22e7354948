// The key is written at the call of a function.
use cohere_rust::Cohere;

fn connect(key: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let cohere = connect("@KEY40@"); //~ hardcoded-credential
    drop(cohere);
}
