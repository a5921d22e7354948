use octocrab::Octocrab;

pub fn github() -> anyhow::Result<Octocrab> {
    let token = std::env::var("GH_API_TOKEN").unwrap_or_default();
    Ok(Octocrab::builder().personal_token(token).build()?) //~ credential-fallback
}

pub fn boxed() -> Result<Octocrab, Box<dyn std::error::Error>> {
    let token = std::env::var("BOT_GITHUB_TOKEN").unwrap_or_default();
    Ok(Octocrab::builder().personal_token(token).build()?) //~ credential-fallback
}
