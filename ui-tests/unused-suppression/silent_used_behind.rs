// The comment silences what is found in its own statement.
fn main() {
    let key = std::env::var("COHERE_API_KEY").unwrap(); // cred-lint: ignore[unwrapped-env] the unit file sets it
    println!("{}", key.len());
}
