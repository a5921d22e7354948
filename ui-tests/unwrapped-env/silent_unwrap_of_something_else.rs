// Maps, headers and locks are unwrapped here, no environment.
use std::collections::HashMap;
use std::sync::Mutex;

fn lookup(secrets: &Mutex<HashMap<String, String>>) -> String {
    let map = secrets.lock().unwrap();
    map.get("COHERE_API_KEY").unwrap().clone()
}
