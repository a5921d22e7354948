// The full path without any `use` is the same read.
use octocrab::Octocrab;

async fn repos() -> octocrab::Result<usize> {
    let octo = Octocrab::builder()
        .personal_token(std::env::var("GITHUB_TOKEN").expect("GITHUB_TOKEN is not set")) //~ unwrapped-env
        .build()?;
    Ok(octo.current().list_repos_for_authenticated_user().send().await?.items.len())
}
