use anyhow::Context as _;
use octocrab::Octocrab;

pub fn github() -> anyhow::Result<Octocrab> {
    let token = std::env::var("GH_API_TOKEN").context("GH_API_TOKEN is not set")?;
    Ok(Octocrab::builder().personal_token(token).build()?)
}

pub fn boxed() -> Result<Octocrab, Box<dyn std::error::Error>> {
    let token = std::env::var("BOT_GITHUB_TOKEN").map_err(|_| "BOT_GITHUB_TOKEN is not set")?;
    Ok(Octocrab::builder().personal_token(token).build()?)
}
