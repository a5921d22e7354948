// The panic names its variable by now; the comment stayed.
fn main() {
    // cred-lint: ignore[unwrapped-env] set by the unit file
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"); //~^ unused-suppression
    println!("{}", key.len());
}
