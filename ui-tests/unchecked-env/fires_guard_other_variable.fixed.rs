// The check looks at the owner, not at the token.
use octocrab::Octocrab;

fn hub() -> anyhow::Result<Octocrab> {
    let token = std::env::var("GITHUB_TOKEN").ok();
    let owner = std::env::var("REPO_OWNER").ok();
    if owner.is_none() {
        anyhow::bail!("REPO_OWNER is not set");
    }
    let builder = Octocrab::builder();
    Ok(builder.personal_token(token.expect("GITHUB_TOKEN is not set")).build()?) //~ unchecked-env
}
