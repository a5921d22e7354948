// The good value is shadowed before it is used.
use openai::Credentials;

fn credentials() -> Credentials {
    let token = std::env::var("OPENAI_KEY").expect("OPENAI_KEY is not set");
    println!("token has {} characters", token.len());
    let token = std::env::var("OPENAI_KEY").expect("OPENAI_KEY is not set");
    Credentials::new(token, "https://api.openai.com/v1") //~ missing-credential
}
