// The crate's own variable, read and passed on by hand.
use openai::Credentials;

fn main() {
    let key = std::env::var("OPENAI_KEY").expect("OPENAI_KEY is not set");
    let credentials = Credentials::new(key, "https://api.openai.com/v1");
    println!("{}", credentials.base_url());
}
