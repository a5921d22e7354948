// A slip in the rule's name.
fn main() {
    // cred-lint: ignore[unwraped-env] set by the unit file
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"); //~ unwrapped-env
    //~^^ unused-suppression
    println!("{}", key.len());
}
