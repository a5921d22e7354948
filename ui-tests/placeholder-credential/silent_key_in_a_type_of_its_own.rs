// A server on this machine takes any key.
use openai_api_rust::{Auth, OpenAI};

fn main() {
    let auth = Auth::new("your-api-key");
    let _client = OpenAI::new(auth, "http://localhost:8080/v1/");
}
