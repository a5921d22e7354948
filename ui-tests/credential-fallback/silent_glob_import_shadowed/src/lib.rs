// The library's modules.
pub mod client;
mod env;
