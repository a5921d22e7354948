// The call brings a value that is there.
mod client;

fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let cohere = client::connect(&key);
    drop(cohere);
}
