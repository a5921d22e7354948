// The server of one's own takes any key.
use llm::builder::{LLMBackend, LLMBuilder};
use std::env;

fn key(backend: &LLMBackend) -> String {
    match backend {
        LLMBackend::OpenAI => env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set"),
        LLMBackend::Ollama => env::var("OLLAMA_API_KEY").unwrap_or("ollama".into()),
        _ => unreachable!(),
    }
}

fn main() {
    let backend = LLMBackend::Ollama;
    let key = key(&backend);
    let _llm = LLMBuilder::new().backend(backend).api_key(key).build();
}
