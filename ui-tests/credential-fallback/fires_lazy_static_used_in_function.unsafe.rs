// The static may hold an empty key, and the function sends it unchecked.
use openai::Credentials;
use std::env;
use std::sync::LazyLock;

static OPENAI_KEY: LazyLock<String> = LazyLock::new(|| env::var("OPENAI_KEY").expect("OPENAI_KEY is not set"));

fn credentials() -> Credentials {
    Credentials::new(OPENAI_KEY.as_str(), "https://api.openai.com/v1") //~ credential-fallback
}
