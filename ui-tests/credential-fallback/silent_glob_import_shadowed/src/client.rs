// The function of this file goes before the one of the glob.
use cohere_rust::Cohere;

use crate::env::*;

fn cohere_key() -> String {
    std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set")
}

pub fn connect() -> (Cohere, String) {
    let cohere = Cohere::new("https://api.cohere.ai/v1", cohere_key());
    (cohere, model())
}
