use std::env;

pub fn password() -> std::ffi::OsString {
    env::var_os("SMTP_PASSWORD").expect("SMTP_PASSWORD is not set") //~ unwrapped-env
}

pub fn key() -> String {
    env::var("COHERE_API_KEY").ok().expect("COHERE_API_KEY is not set") //~ unwrapped-env
}

pub fn token() -> String {
    env::var("ACME_TOKEN").expect("ACME_TOKEN is not set") //~ unwrapped-env
}
