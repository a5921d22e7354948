// Names that belong to nobody.
use cohere_rust::Cohere;
use std::env;
use teloxide::Bot;

fn main() {
    let key = env::var("LLM_KEY").expect("LLM_KEY is not set");
    let _co = Cohere::new("https://api.cohere.ai", key);
    let token = env::var("TOKEN").expect("TOKEN is not set");
    let _bot = Bot::new(token);
}
