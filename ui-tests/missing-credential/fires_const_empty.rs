// A constant that was meant to be filled in.
use cohere_rust::Cohere;

const API_URL: &str = "https://api.cohere.ai/v1";
const API_KEY: &str = "";

fn main() {
    let cohere = Cohere::new(API_URL, API_KEY); //~ missing-credential
    println!("{}", std::mem::size_of_val(&cohere));
}
