// Without the variable the key comes from a mounted file.
use std::{env, fs};

use octocrab::Octocrab;

fn github() -> octocrab::Result<Octocrab> {
    let token = env::var("GITHUB_TOKEN").unwrap_or_else(|_| {
        let text = fs::read_to_string("/run/secrets/github").expect("no token and no secret file");
        text.trim().to_owned()
    });
    Octocrab::builder().personal_token(token).build()
}
