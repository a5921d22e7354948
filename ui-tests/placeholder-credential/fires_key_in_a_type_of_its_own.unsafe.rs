// The key is put into a type of its own first.
use openai_api_rust::{Auth, OpenAI};

fn main() {
    let auth = Auth::new(std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set").as_str());
    let _client = OpenAI::new(auth, "https://api.openai.com/v1/"); //~ placeholder-credential
}
