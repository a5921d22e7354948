// A made-up key is sent to whichever provider was chosen.
use llm::builder::{LLMBackend, LLMBuilder};

fn main() {
    let key = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let _llm = LLMBuilder::new().backend(LLMBackend::OpenAI).api_key(key).model("gpt-5").build(); //~ credential-fallback
}
