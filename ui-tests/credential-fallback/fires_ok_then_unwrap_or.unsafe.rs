// Through an Option it is the same fallback.
use rig::providers::openai;

fn client() -> openai::Client {
    let key: Option<String> = std::env::var("OPENAI_API_KEY").ok();
    let key = key.as_deref().expect("OPENAI_API_KEY is not set");
    openai::Client::new(key) //~ credential-fallback
}
