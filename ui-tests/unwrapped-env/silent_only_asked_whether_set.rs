// is_ok and is_err never panic; what is unwrapped is a regex.
use std::env;

fn main() {
    let configured = env::var("OPENAI_API_KEY").is_ok() || env::var("GROQ_API_KEY").is_ok();
    let word = regex::Regex::new(r"^\w+$").unwrap();
    println!("{configured} {}", word.is_match("ready"));
}
