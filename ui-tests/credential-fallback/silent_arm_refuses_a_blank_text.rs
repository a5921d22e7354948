// The second arm stops, and names the variable.
fn secret() -> String {
    match std::env::var("PORTAL_JWT_SECRET") {
        Ok(text) if !text.trim().is_empty() => text,
        _ => panic!("PORTAL_JWT_SECRET is not set"),
    }
}

fn main() {
    let _ = jsonwebtoken::EncodingKey::from_secret(secret().as_bytes());
}
