// `.to_string()` does not make it a token.
use octocrab::Octocrab;

fn github() -> octocrab::Result<Octocrab> {
    Octocrab::builder()
        .personal_token(std::env::var("GITHUB_TOKEN").expect("GITHUB_TOKEN is not set")) //~ placeholder-credential
        .build()
}
