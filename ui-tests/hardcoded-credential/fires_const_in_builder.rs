// A constant reaches the setter in the builder chain.
use async_openai::{config::OpenAIConfig, Client};

const TIMEOUT_SECS: u64 = 30;
const UPSTREAM_ACCESS: &str = "@KEY40@";

fn client() -> Client<OpenAIConfig> {
    let config = OpenAIConfig::new()
        .with_org_id("org-weather")
        .with_api_key(UPSTREAM_ACCESS); //~ hardcoded-credential
    Client::with_config(config)
}

fn main() {
    let _client = client();
    println!("ready, timeout {TIMEOUT_SECS} s");
}
