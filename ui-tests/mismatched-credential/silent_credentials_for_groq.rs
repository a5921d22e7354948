// The crate `openai` takes the address beside the key: both are Groq's.
use openai::Credentials;

fn main() {
    let key = std::env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set");
    let credentials = Credentials::new(key, "https://api.groq.com/openai/v1");
    println!("{}", credentials.base_url());
}
