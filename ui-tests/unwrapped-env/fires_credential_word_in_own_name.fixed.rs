// No catalogue knows this name, but its last word says what it is.
use std::env;

struct Settings {
    url: String,
    password: String,
}

fn settings() -> Settings {
    Settings {
        url: env::var("BILLING_URL").unwrap_or_else(|_| "http://localhost:9000".into()),
        password: env::var("BILLING_PASSWORD").expect("BILLING_PASSWORD is not set"), //~ unwrapped-env
    }
}
