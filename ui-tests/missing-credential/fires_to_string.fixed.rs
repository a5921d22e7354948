// `.to_string()` keeps it empty.
use octocrab::Octocrab;

async fn whoami() -> octocrab::Result<String> {
    let hub = Octocrab::builder()
        .personal_token(std::env::var("GITHUB_TOKEN").expect("GITHUB_TOKEN is not set")) //~ missing-credential
        .build()?;
    Ok(hub.current().user().await?.login)
}
