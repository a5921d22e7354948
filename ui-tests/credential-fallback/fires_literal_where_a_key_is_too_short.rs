fn secret() -> String {
    match std::env::var("PORTAL_JWT_SECRET") {
        Ok(text) if text.len() > 8 => text,
        _ => "portal-local-signing".to_owned(),
    }
}

fn main() {
    let _ = jsonwebtoken::EncodingKey::from_secret(secret().as_bytes()); //~ credential-fallback
}
