// The closure leaves the process.
use std::{env, process};

use openai_api_rs::v1::api::OpenAIClient;

fn main() {
    let key = env::var("LLM_SECRET").unwrap_or_else(|problem| {
        eprintln!("LLM_SECRET: {problem}");
        process::exit(78)
    });
    let client = OpenAIClient::builder().with_api_key(key).build();
    println!("{}", client.is_ok());
}
