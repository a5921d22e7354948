// The value is made with nothing in it, and a function that is called fills it.
use std::env;

use reqwest::blocking::{Client, RequestBuilder};

struct Holder {
    key: String,
    client: Client,
}

impl Holder {
    fn new(key: String) -> Self {
        Self { key, client: Client::new() }
    }

    fn ask(&self) -> RequestBuilder {
        self.client.post("https://api.mistral.ai/v1/chat").bearer_auth(&self.key)
    }
}

fn fill(holder: &mut Holder) {
    holder.key = env::var("MISTRAL_API_KEY").expect("MISTRAL_API_KEY is not set");
}

fn main() {
    let mut holder = Holder::new(String::new());
    fill(&mut holder);
    println!("{}", holder.ask().send().is_ok());
}
