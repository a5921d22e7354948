// The key is put into a type of its own first.
use openai_api_rust::{Auth, OpenAI};

fn main() {
    let auth = Auth::new("your-api-key");
    let _client = OpenAI::new(auth, "https://api.openai.com/v1/"); //~ placeholder-credential
}
