// The address is OpenAI's own, the variable is not.
use openai::Credentials;

const HOST: &str = "https://api.openai.com/v1";

fn main() {
    let key = std::env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set");
    let credentials = Credentials::new(key, HOST); //~ mismatched-credential
    println!("{}", credentials.base_url());
}
