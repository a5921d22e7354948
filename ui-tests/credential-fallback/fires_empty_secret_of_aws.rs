// Whoever has no secret leaves the credentials out: with an empty one, every request is signed in vain.
use aws_credential_types::Credentials;

pub fn credentials() -> Credentials {
    let id = std::env::var("AWS_ACCESS_KEY_ID").expect("AWS_ACCESS_KEY_ID is not set");
    let secret = std::env::var("AWS_SECRET_ACCESS_KEY").unwrap_or_default();
    Credentials::new(id, secret, None, None, "environment") //~ credential-fallback
}
