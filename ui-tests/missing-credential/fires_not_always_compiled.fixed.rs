#[cfg(feature = "vault")]
pub fn token() -> anyhow::Result<String> {
    Ok(vault::read("github")?)
}

#[cfg(not(feature = "vault"))]
pub fn token() -> anyhow::Result<String> {
    Ok(std::env::var("GITHUB_TOKEN").map_err(|_| anyhow::anyhow!("GITHUB_TOKEN is not set"))?)
}

fn main() -> anyhow::Result<()> {
    let _client = octocrab::Octocrab::builder().personal_token(token()?); //~ missing-credential
    Ok(())
}
