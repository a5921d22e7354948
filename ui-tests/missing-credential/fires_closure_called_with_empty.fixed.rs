// A closure is a function too.
use openai::Credentials;

fn main() {
    let credentials = |key: &str| Credentials::new(key, "https://api.openai.com/v1");
    let mine = credentials(std::env::var("OPENAI_KEY").expect("OPENAI_KEY is not set").as_str()); //~ missing-credential
    drop(mine);
}
