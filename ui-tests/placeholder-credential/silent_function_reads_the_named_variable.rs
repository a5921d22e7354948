// The same call, but this function reads the variable.
use cohere_rust::Cohere;

fn connect(variable: &str) -> Cohere {
    let key = std::env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set"));
    Cohere::new("https://api.cohere.ai/v1", key)
}

fn main() {
    let cohere = connect("COHERE_API_KEY");
    drop(cohere);
}
