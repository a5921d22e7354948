// The values are asked whether they are there and then dropped.
use std::env;

const NAMES: [&str; 3] = ["COHERE_API_KEY", "GROQ_API_KEY", "XAI_API_KEY"];

fn main() {
    let ready = NAMES
        .iter()
        .filter(|name| !env::var(name).unwrap_or_default().is_empty())
        .count();
    println!("{ready} of {} providers are configured", NAMES.len());
}
