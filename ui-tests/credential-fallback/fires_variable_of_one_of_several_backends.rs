// The server of somebody else takes no made-up key.
use llm::builder::{LLMBackend, LLMBuilder};
use std::env;

fn key(backend: &LLMBackend) -> String {
    match backend {
        LLMBackend::OpenAI => env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set"),
        LLMBackend::XAI => env::var("XAI_API_KEY").unwrap_or("xai".into()),
        _ => unreachable!(),
    }
}

fn main() {
    let backend = LLMBackend::XAI;
    let key = key(&backend);
    let _llm = LLMBuilder::new().backend(backend).api_key(key).build(); //~ credential-fallback
}
