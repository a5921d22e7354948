// This connect() is another one: it opens a log.
mod client;

mod journal {
    pub fn connect(prefix: &str) -> String {
        format!("{prefix}started")
    }
}

use journal::connect;

fn main() {
    println!("{}", connect(""));
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let cohere = client::connect(&key);
    drop(cohere);
}
