// Numbers about tokens, not tokens.
use std::env;

struct Limits {
    max_tokens: u32,
    token_price: f64,
    port: u16,
}

fn limits() -> Limits {
    Limits {
        max_tokens: env::var("MAX_TOKENS").unwrap_or_default().parse().unwrap_or(512),
        token_price: env::var("TOKEN_PRICE").unwrap_or("0.002".into()).parse().unwrap_or(0.0),
        port: env::var("PORT").unwrap_or_else(|_| "8080".into()).parse().unwrap_or(8080),
    }
}
