// The literal is where the secret lies.
use octocrab::Octocrab;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::fs::read_to_string("/run/secrets/tide-bot")?;
    let _crab = Octocrab::builder()
        .personal_token(token.trim().to_string())
        .build()?;
    Ok(())
}
