// map_err puts the name into the error before `?`.
use std::env;

fn database_password() -> Result<String, String> {
    let text = env::var("DB_PASSWORD").map_err(|e| format!("DB_PASSWORD: {e}"))?;
    Ok(text)
}
