// The finding lies on a later line of the statement that the comment covers.
fn main() {
    // cred-lint: ignore[unwrapped-env] the unit file sets it
    let key = std::env::var("COHERE_API_KEY")
        .unwrap()
        .trim()
        .to_owned();
    println!("{}", key.len());
}
