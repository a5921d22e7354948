// Read at the first use.
use lazy_static::lazy_static;

lazy_static! {
    pub static ref TOKEN: Option<String> = std::env::var("DISCORD_TOKEN").ok();
    pub static ref PREFIX: String = std::env::var("BOT_PREFIX").unwrap_or("!".into());
}
