// Only the region may be empty.
mod config;

use cohere_rust::Cohere;

fn main() {
    println!("{}", config::REGION.as_str());
    let cohere = Cohere::new("https://api.cohere.ai/v1", config::API_KEY.as_str());
    drop(cohere);
}
