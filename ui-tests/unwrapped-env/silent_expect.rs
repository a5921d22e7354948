// expect names the variable in the panic.
use rig::providers::openai;
use std::env;

fn client() -> openai::Client {
    let key = env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY must be set");
    openai::Client::new(&key)
}
