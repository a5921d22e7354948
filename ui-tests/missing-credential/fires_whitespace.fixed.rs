// A blank is as good as nothing.
use openai::Credentials;

fn credentials() -> Credentials {
    Credentials::new(std::env::var("OPENAI_KEY").expect("OPENAI_KEY is not set").as_str(), "https://api.openai.com/v1") //~ missing-credential
}
