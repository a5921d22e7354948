// Two reads, two panics that look the same.
use std::env;

fn aws() -> aws_credential_types::Credentials {
    let id = env::var("AWS_ACCESS_KEY_ID").expect("AWS_ACCESS_KEY_ID is not set"); //~ unwrapped-env
    let secret = env::var("AWS_SECRET_ACCESS_KEY").expect("AWS_SECRET_ACCESS_KEY is not set"); //~ unwrapped-env
    aws_credential_types::Credentials::new(id, secret, None, None, "environment")
}
