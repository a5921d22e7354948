// The token is unwrapped where it is known to be missing.
use serenity::http::Http;

fn http() -> Option<Http> {
    let token = std::env::var("DISCORD_TOKEN").ok();
    if token.is_none() {
        return Some(Http::new(&token.expect("DISCORD_TOKEN is not set"))); //~ unchecked-env
    }
    None
}
