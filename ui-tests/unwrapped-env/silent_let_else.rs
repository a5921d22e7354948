// let … else leaves with a message of its own.
use std::env;

fn token() -> String {
    let Some(token) = env::var_os("HF_TOKEN") else {
        panic!("HF_TOKEN is not set");
    };
    token.to_string_lossy().into_owned()
}
