// Anonymous requests are allowed.
use octocrab::Octocrab;

async fn stars(owner: &str, name: &str) -> octocrab::Result<Option<u32>> {
    let hub = Octocrab::builder().build()?;
    Ok(hub.repos(owner, name).get().await?.stargazers_count)
}
