// The second variable is no better: after it comes an empty key.
use genai::resolver::AuthData;
use std::env;

fn auth() -> AuthData {
    let key = env::var("GEMINI_API_KEY")
        .or_else(|_| env::var("GOOGLE_API_KEY"))
        .expect("GEMINI_API_KEY or GOOGLE_API_KEY is not set");
    AuthData::from_single(key) //~ credential-fallback
}
