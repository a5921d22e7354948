// What never returns lies in another module.
mod die;

use die::die;

fn main() {
    let key = std::env::var("COHERE_API_KEY").unwrap_or_default();
    if key.is_empty() {
        die("COHERE_API_KEY is not set");
    }
    let answer = reqwest::blocking::Client::new().get("https://api.cohere.com/v1/models").bearer_auth(&key).send();
    println!("{answer:?}");
}
