// A static is as committed as a literal at the call.
use octocrab::Octocrab;

static BOT: &str = "@KEY40@";

#[tokio::main]
async fn main() -> octocrab::Result<()> {
    let crab = Octocrab::builder()
        .personal_token(BOT.to_owned()) //~ hardcoded-credential
        .build()?;
    let me = crab.current().user().await?;
    println!("{}", me.login);
    Ok(())
}
