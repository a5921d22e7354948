// Written by hand, the else branch is still a literal.
use octocrab::Octocrab;

fn github() -> octocrab::Result<Octocrab> {
    let token = if let Ok(found) = std::env::var("GITHUB_TOKEN") {
        found
    } else {
        String::from("anonymous")
    };
    Octocrab::builder()
        .personal_token(token) //~ credential-fallback
        .build()
}
