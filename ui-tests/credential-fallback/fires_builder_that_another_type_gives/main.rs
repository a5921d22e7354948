// What an associated function of another file gives is another type, which has the method.
mod client;

use client::Client;

fn main() {
    Client::builder().api_key(std::env::var("STATUSPAGE_API_KEY").ok()).send(); //~ credential-fallback
}
