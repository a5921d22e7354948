// Not `unwrap` but its cousin: the closure says the name and ends the program.
use rig::providers::cohere;

fn main() {
    let key = std::env::var("COHERE_API_KEY").unwrap_or_else(|_| {
        eprintln!("COHERE_API_KEY is not set");
        std::process::exit(1);
    });
    let _client = cohere::Client::new(&key);
}
