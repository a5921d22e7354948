// Either customary name will do.
use octocrab::Octocrab;
use std::env;

fn main() -> octocrab::Result<()> {
    let token = env::var("GH_TOKEN")
        .or_else(|_| env::var("GITHUB_TOKEN"))
        .expect("set GH_TOKEN or GITHUB_TOKEN");
    let _crab = Octocrab::builder().personal_token(token).build()?;
    Ok(())
}
