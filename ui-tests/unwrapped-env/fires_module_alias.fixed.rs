// The module has another name here.
use std::env as process_env;

fn session_secret() -> Vec<u8> {
    process_env::var("SESSION_SECRET").expect("SESSION_SECRET is not set").into_bytes() //~ unwrapped-env
}
