// Optional settings that are no credentials.
use std::env;

fn main() {
    let port: Option<u16> = env::var("PORT").ok().and_then(|text| text.parse().ok());
    let filter = env::var("RUST_LOG").ok();
    println!("{} {}", port.unwrap(), filter.unwrap());
}
