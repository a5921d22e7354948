// The static comes from a module file.
mod config;

use cohere_rust::Cohere;

use crate::config::{API_KEY, API_URL};

fn main() {
    let cohere = Cohere::new(API_URL, API_KEY.as_str()); //~ credential-fallback
    drop(cohere);
}
