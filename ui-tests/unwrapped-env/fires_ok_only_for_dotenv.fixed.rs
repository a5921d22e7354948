// `.ok()` on the missing .env file is fine; the unwrap below it is not.
use openai::Credentials;
use std::env;

fn main() {
    dotenvy::dotenv().ok();
    let credentials = Credentials::new(
        env::var("OPENAI_KEY").expect("OPENAI_KEY is not set"), //~ unwrapped-env
        "https://api.openai.com/v1",
    );
    drop(credentials);
}
