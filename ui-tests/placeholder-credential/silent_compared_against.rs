// The template value is what the check looks for.
use anyhow::{bail, Context, Result};
use octocrab::Octocrab;

fn github() -> Result<Octocrab> {
    let token = std::env::var("GITHUB_TOKEN").context("GITHUB_TOKEN is not set")?;
    if token == "YOUR_GITHUB_TOKEN" || token.starts_with('<') {
        bail!("GITHUB_TOKEN still holds the template value");
    }
    Ok(Octocrab::builder().personal_token(token).build()?)
}
