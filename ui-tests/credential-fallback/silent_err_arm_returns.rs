// The arm for the error leaves the function, the other one has a key.
use rig::providers::cohere;
use std::env;

fn client() -> Option<cohere::Client> {
    let key = match env::var("COHERE_API_KEY") {
        Ok(key) if !key.is_empty() => key,
        _ => return None,
    };
    Some(cohere::Client::new(&key))
}
