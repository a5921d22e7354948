// A closure is a function too.
use openai::Credentials;

fn main() {
    let credentials = |key: &str| Credentials::new(key, "https://api.openai.com/v1");
    let mine = credentials(""); //~ missing-credential
    drop(mine);
}
