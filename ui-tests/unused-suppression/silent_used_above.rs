// The comment silences what is found in the next statement.
fn main() {
    // cred-lint: ignore[unwrapped-env] the unit file sets it
    let key = std::env::var("COHERE_API_KEY").unwrap();
    println!("{}", key.len());
}
