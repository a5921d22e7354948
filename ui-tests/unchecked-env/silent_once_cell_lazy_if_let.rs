// The Option in the Lazy is looked into.
use once_cell::sync::Lazy;
use serenity::http::Http;

static TOKEN: Lazy<Option<String>> = Lazy::new(|| std::env::var("DISCORD_TOKEN").ok());

fn http() -> Option<Http> {
    if let Some(token) = TOKEN.as_ref() {
        return Some(Http::new(token));
    }
    None
}
