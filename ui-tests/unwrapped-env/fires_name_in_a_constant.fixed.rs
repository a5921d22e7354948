// The constant holds the variable's name, and it is a credential's.
use std::env;

const KEY_VARIABLE: &str = "ANTHROPIC_API_KEY";

fn header() -> (&'static str, String) {
    ("x-api-key", env::var(KEY_VARIABLE).expect("ANTHROPIC_API_KEY is not set")) //~ unwrapped-env
}
