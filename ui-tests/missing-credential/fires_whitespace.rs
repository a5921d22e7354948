// A blank is as good as nothing.
use openai::Credentials;

fn credentials() -> Credentials {
    Credentials::new(" ", "https://api.openai.com/v1") //~ missing-credential
}
