// Two reads, two panics that look the same.
use std::env;

fn aws() -> aws_credential_types::Credentials {
    let id = env::var("AWS_ACCESS_KEY_ID").unwrap(); //~ unwrapped-env
    let secret = env::var("AWS_SECRET_ACCESS_KEY").unwrap(); //~ unwrapped-env
    aws_credential_types::Credentials::new(id, secret, None, None, "environment")
}
