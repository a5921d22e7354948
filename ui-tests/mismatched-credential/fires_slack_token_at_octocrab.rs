// A chat token as a personal token of GitHub.
use octocrab::Octocrab;

fn main() -> octocrab::Result<()> {
    let token = std::env::var("SLACK_BOT_TOKEN").expect("SLACK_BOT_TOKEN is not set");
    let _crab = Octocrab::builder()
        .personal_token(token) //~ mismatched-credential
        .build()?;
    Ok(())
}
