// Anybody who reads the source can sign tokens when the variable is unset.
use jsonwebtoken::{encode, EncodingKey, Header};
use serde::Serialize;

#[derive(Serialize)]
struct Claims {
    sub: String,
    exp: u64,
}

fn issue(claims: &Claims) -> jsonwebtoken::errors::Result<String> {
    let secret = std::env::var("JWT_SECRET").expect("JWT_SECRET is not set");
    encode(
        &Header::default(),
        claims,
        &EncodingKey::from_secret(secret.as_bytes()), //~ credential-fallback
    )
}
