fn secret() -> String {
    match std::env::var("PORTAL_JWT_SECRET") {
        Ok(text) if text.len() > 8 => text,
        _ => panic!("PORTAL_JWT_SECRET is not set or too short"),
    }
}

fn main() {
    let _ = jsonwebtoken::EncodingKey::from_secret(secret().as_bytes());
}
