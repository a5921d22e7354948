use std::env;

pub fn password() -> std::ffi::OsString {
    env::var_os("SMTP_PASSWORD").unwrap() //~ unwrapped-env
}

pub fn key() -> String {
    env::var("COHERE_API_KEY").ok().unwrap() //~ unwrapped-env
}

pub fn token() -> String {
    env::var("ACME_TOKEN").unwrap() //~ unwrapped-env
}
