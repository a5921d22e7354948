// The key is put into a type of its own first.
use openai_api_rust::{Auth, OpenAI};

fn main() {
    let key = std::env::var("OPENAI_API_KEY").unwrap(); //~ unwrapped-env
    let _client = OpenAI::new(Auth::new(&key), "https://api.openai.com/v1/");
}
