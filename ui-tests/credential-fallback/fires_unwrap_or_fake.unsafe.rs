// The fake goes to the real server when the variable is unset.
use rig::providers::cohere;
use std::env;

fn embedder() -> cohere::Client {
    let key = env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    cohere::Client::new(&key) //~ credential-fallback
}
