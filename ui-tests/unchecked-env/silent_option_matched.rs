// Both cases are handled: with a key, and without.
use octocrab::Octocrab;

fn hub() -> octocrab::Result<Octocrab> {
    let token = std::env::var("GITHUB_TOKEN").ok();
    let builder = Octocrab::builder();
    match token {
        Some(token) => builder.personal_token(token).build(),
        None => builder.build(),
    }
}
