// The fallback is what the user types.
use std::env;

fn client() -> rig::providers::openai::Client {
    let key = env::var("OPENAI_API_KEY").unwrap_or_else(|_| {
        rpassword::prompt_password("OpenAI key: ").expect("no terminal to ask on")
    });
    rig::providers::openai::Client::new(&key)
}
