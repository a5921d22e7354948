// `.to_string()` keeps it empty.
use octocrab::Octocrab;

async fn whoami() -> octocrab::Result<String> {
    let hub = Octocrab::builder()
        .personal_token("".to_string()) //~ missing-credential
        .build()?;
    Ok(hub.current().user().await?.login)
}
