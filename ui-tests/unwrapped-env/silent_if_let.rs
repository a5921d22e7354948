// Only with a value is there a client.
use octocrab::Octocrab;
use std::env;

fn github() -> octocrab::Result<Octocrab> {
    let mut builder = Octocrab::builder();
    if let Ok(token) = env::var("GITHUB_TOKEN") {
        builder = builder.personal_token(token);
    }
    builder.build()
}
