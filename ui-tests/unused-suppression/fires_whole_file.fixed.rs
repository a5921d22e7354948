//~^ unused-suppression
fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    println!("{}", key.len());
}
