// The second read stops the program.
use std::env;

use octocrab::Octocrab;

fn hub() -> octocrab::Result<Octocrab> {
    let token = env::var("GITHUB_TOKEN")
        .or_else(|_| env::var("GH_TOKEN"))
        .expect("set GITHUB_TOKEN or GH_TOKEN");
    Octocrab::builder().personal_token(token).build()
}
