// The other services that the file names have nothing to do with the literal that stands in for a variable.
fn main() {
    let api_key = std::env::var("TINIFY_API_KEY").expect("TINIFY_API_KEY is not set"); //~ hardcoded-credential
    println!("a key of {} letters; pictures come from https://httpbin.org/image", api_key.len());
}
