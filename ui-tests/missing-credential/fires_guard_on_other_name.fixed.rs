// The check looks at the prompt, not at the key.
use groq_api_rs::completion::client::Groq;

fn client(prompt: &str) -> Groq {
    let key = std::env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set");
    if prompt.is_empty() {
        panic!("nothing to ask");
    }
    Groq::new(key) //~ missing-credential
}
