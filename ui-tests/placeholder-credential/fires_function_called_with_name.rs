// The variable's name is handed over where its value belongs.
use cohere_rust::Cohere;

fn connect(key: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let cohere = connect("COHERE_API_KEY"); //~ placeholder-credential
    drop(cohere);
}
