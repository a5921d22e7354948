// cred-lint: ignore-file[unwrapped-env] a script for one machine
fn main() {
    let key = std::env::var("COHERE_API_KEY").unwrap();
    let other = std::env::var("OPENAI_API_KEY").unwrap();
    println!("{} {}", key.len(), other.len());
}
