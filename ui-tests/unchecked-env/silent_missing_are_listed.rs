// What is missing is gathered, and the program stops unless that is nothing.
fn main() {
    let key = std::env::var("ANTHROPIC_API_KEY").unwrap_or_default();
    let mut missing = Vec::new();
    if key.is_empty() {
        missing.push("ANTHROPIC_API_KEY");
    }
    if !missing.is_empty() {
        eprintln!("missing: {missing:?}");
        std::process::exit(1);
    }
    let _client = async_anthropic::Client::from_api_key(key);
}
