// Nothing in this file names an SDK.
mod client;

fn main() {
    let cohere = client::connect(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set").as_str()); //~ missing-credential
    drop(cohere);
}
