// A new random secret for each start: nobody else knows it.
use jsonwebtoken::EncodingKey;
use uuid::Uuid;

fn signing_key() -> EncodingKey {
    let secret = std::env::var("JWT_SECRET").unwrap_or_else(|_| Uuid::new_v4().to_string());
    EncodingKey::from_secret(secret.as_bytes())
}
