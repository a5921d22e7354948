// The value is made with nothing in it, and nobody fills it.
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

fn fill(holder: &Holder) {
    println!("{}", holder.key.len());
}

fn main() {
    let holder = Holder::new(String::new()); //~ missing-credential
    fill(&holder);
    println!("{}", holder.ask().send().is_ok());
}
