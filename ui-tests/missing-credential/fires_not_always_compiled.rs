#[cfg(feature = "vault")]
pub fn token() -> anyhow::Result<String> {
    Ok(vault::read("github")?)
}

#[cfg(not(feature = "vault"))]
pub fn token() -> anyhow::Result<String> {
    Ok(String::new())
}

fn main() -> anyhow::Result<()> {
    let _client = octocrab::Octocrab::builder().personal_token(token()?); //~ missing-credential
    Ok(())
}
