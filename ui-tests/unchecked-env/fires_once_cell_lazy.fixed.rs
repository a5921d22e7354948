// once_cell's Lazy holds an Option, unwrapped where it is used.
use once_cell::sync::Lazy;
use serenity::http::Http;

static TOKEN: Lazy<Option<String>> = Lazy::new(|| std::env::var("DISCORD_TOKEN").ok());

fn http() -> Http {
    Http::new(TOKEN.as_ref().expect("DISCORD_TOKEN is not set")) //~ unchecked-env
}
