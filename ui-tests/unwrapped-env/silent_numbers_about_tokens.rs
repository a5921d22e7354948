// The words are there, but these are limits and prices.
use std::env;

struct Budget {
    max_tokens: u32,
    token_price: f64,
    token_ttl_seconds: u64,
}

fn budget() -> Budget {
    Budget {
        max_tokens: env::var("MAX_TOKENS").unwrap().parse().unwrap(),
        token_price: env::var("TOKEN_PRICE").unwrap().parse().unwrap(),
        token_ttl_seconds: env::var("TOKEN_TTL_SECONDS").unwrap().parse().unwrap(),
    }
}
