// What the second arm gives stands in for the variable that the first one has refused.
fn secret() -> String {
    match std::env::var("PORTAL_JWT_SECRET") {
        Ok(text) if !text.trim().is_empty() => text,
        _ => "portal-local-signing".to_owned(),
    }
}

fn main() {
    let _ = jsonwebtoken::EncodingKey::from_secret(secret().as_bytes()); //~ credential-fallback
}
