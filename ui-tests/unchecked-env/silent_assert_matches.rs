// assert! with matches! leaves.
use serenity::http::Http;

fn http() -> Http {
    let token = std::env::var("DISCORD_TOKEN").ok();
    assert!(matches!(token, Some(_)), "DISCORD_TOKEN is not set");
    Http::new(token.as_deref().unwrap())
}
