// ensure! returns an error that names the variable.
use anyhow::ensure;
use octocrab::Octocrab;
use std::env;

fn github() -> anyhow::Result<Octocrab> {
    let token = env::var("GITHUB_TOKEN").unwrap_or_default();
    ensure!(!token.trim().is_empty(), "GITHUB_TOKEN is empty or unset");
    Ok(Octocrab::builder().personal_token(token).build()?)
}
