// `.into()` of a literal is the literal.
use openai::Credentials;

fn credentials() -> Credentials {
    let secret: String = std::env::var("OPENAI_KEY").expect("OPENAI_KEY is not set");
    Credentials::new(secret, "https://api.openai.com/v1") //~ hardcoded-credential
}

fn main() {
    let credentials = credentials();
    println!("{}", credentials.base_url());
}
