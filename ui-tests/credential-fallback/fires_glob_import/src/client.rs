// The glob brings cohere_key().
use cohere_rust::Cohere;

use crate::env::*;

pub fn connect() -> (Cohere, String) {
    let cohere = Cohere::new("https://api.cohere.ai/v1", cohere_key()); //~ credential-fallback
    (cohere, model())
}
