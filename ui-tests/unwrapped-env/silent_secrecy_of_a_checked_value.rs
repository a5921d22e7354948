// The name is in the error; the unwrap belongs to the client's builder.
use anyhow::Context;
use secrecy::SecretString;

fn github() -> anyhow::Result<octocrab::Octocrab> {
    let token = std::env::var("GITHUB_TOKEN").context("GITHUB_TOKEN is not set")?;
    let token = SecretString::from(token);
    Ok(octocrab::Octocrab::builder().personal_token(token).build().unwrap())
}
