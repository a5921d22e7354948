use jsonwebtoken::{EncodingKey, Header, encode};

pub fn token(claims: &Claims) -> Result<String, jsonwebtoken::errors::Error> {
    encode(&Header::default(), claims, &EncodingKey::from_secret("jwtkey".as_bytes())) //~ hardcoded-credential
}
