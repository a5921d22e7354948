// The panic comes at the first use, far from start-up, and poisons the cell.
use std::env;
use std::sync::LazyLock;

static GROQ_KEY: LazyLock<String> = LazyLock::new(|| env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set")); //~ unwrapped-env

fn groq() -> groq_api_rs::completion::client::Groq {
    groq_api_rs::completion::client::Groq::new(&GROQ_KEY)
}
