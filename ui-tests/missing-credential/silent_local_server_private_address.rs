// A private address counts as local.
use openai::Credentials;

const LLM: &str = "http://192.168.1.20:8080/v1";

fn credentials() -> Credentials {
    Credentials::new("", LLM)
}
