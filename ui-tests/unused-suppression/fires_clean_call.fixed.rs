// The panic names its variable by now; the comment stayed.
fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"); //~^ unused-suppression
    println!("{}", key.len());
}
