// The error says which one, whoever unwraps it; and a helper that reads no credential is nobody's concern.
use anyhow::Context;

fn read(name: &str) -> String {
    std::env::var(name).unwrap()
}

fn named(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

fn main() {
    let a = std::env::var("MISTRAL_API_KEY").map_err(|_| "MISTRAL_API_KEY is not set".to_string()).unwrap();
    let b = std::env::var("COHERE_API_KEY").context("COHERE_API_KEY is not set").unwrap();
    let c = std::env::var("GROQ_API_KEY").ok().ok_or("GROQ_API_KEY is not set").unwrap();
    println!("{}", a.len() + b.len() + c.len() + read("PORT").len() + named("VOYAGE_API_KEY").len());
}
