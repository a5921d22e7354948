// Panics with `NotPresent`, and nobody learns which variable is missing.
use rig::providers::cohere;
use std::env;

fn main() {
    let key = env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"); //~ unwrapped-env
    let client = cohere::Client::new(&key);
    let _model = client.completion_model("command-r");
}
