// The other services that the file names have nothing to do with the literal that stands in for a variable.
fn main() {
    let api_key = std::env::var("TINIFY_API_KEY").unwrap_or_else(|_| "@KEY32HEX@".to_string()); //~ hardcoded-credential
    println!("a key of {} letters; pictures come from https://httpbin.org/image", api_key.len());
}
