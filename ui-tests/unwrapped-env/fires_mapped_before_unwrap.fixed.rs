// Trimming the value does not put a name into the error.
use octocrab::Octocrab;
use std::env;

fn github() -> octocrab::Result<Octocrab> {
    let token = env::var("GITHUB_TOKEN")
        .map(|text| text.trim().to_owned())
        .expect("GITHUB_TOKEN is not set"); //~ unwrapped-env
    Octocrab::builder().personal_token(token).build()
}
