// The tests have a file of their own.
#[cfg(test)]
mod client_tests;

pub const MODEL: &str = "rerank-v3.5";
