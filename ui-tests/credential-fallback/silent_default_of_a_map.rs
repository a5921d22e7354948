// unwrap_or_default of a counter, beside a key that is read properly.
use cohere_rust::Cohere;
use std::collections::HashMap;

fn usage(calls: &HashMap<String, u64>) -> u64 {
    let client = Cohere::default();
    drop(client);
    calls.get("COHERE_API_KEY").copied().unwrap_or_default()
}
