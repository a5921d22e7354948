// After `.ok()` the read is an Option that flows on: that is unchecked-env's case.
use rig::providers::cohere;
use std::env;

fn client() -> cohere::Client {
    let key: Option<String> = env::var("COHERE_API_KEY").ok();
    cohere::Client::new(&key.expect("COHERE_API_KEY is not set")) //~ unchecked-env
}
