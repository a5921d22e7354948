// Nobody in this file calls it.
use cohere_rust::Cohere;

pub fn connect(key: String) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key)
}
