// The text of `expect` is shown, not sent.
use rig::providers::openai;

fn main() {
    let key = std::env::var("OPENAI_API_KEY").expect("export OPENAI_API_KEY, see docs/keys.md");
    let client = openai::Client::new(&key);
    let _agent = client
        .agent("gpt-4.1-mini")
        .preamble("Answer like a harbour master.");
}
