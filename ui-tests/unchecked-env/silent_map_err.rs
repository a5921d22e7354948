// map_err gives the name, `?` leaves.
use openai::Credentials;

fn credentials() -> Result<Credentials, String> {
    let key = std::env::var("OPENAI_KEY").map_err(|e| format!("OPENAI_KEY: {e}"))?;
    Ok(Credentials::new(key, "https://api.openai.com/v1"))
}
