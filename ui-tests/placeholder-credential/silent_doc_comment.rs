// Documentation may show a placeholder, the program reads its key.
//! Replaces `Client::new("YOUR_API_KEY")` of older programs.
use rig::providers::openai;

/// ```no_run
/// let client = rig::providers::openai::Client::new("YOUR_API_KEY");
/// std::env::set_var("OPENAI_API_KEY", "sk-...");
/// ```
pub fn client() -> openai::Client {
    openai::Client::new(&std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set"))
}
