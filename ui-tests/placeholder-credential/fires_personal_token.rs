// `.to_string()` does not make it a token.
use octocrab::Octocrab;

fn github() -> octocrab::Result<Octocrab> {
    Octocrab::builder()
        .personal_token("<personal access token>".to_string()) //~ placeholder-credential
        .build()
}
