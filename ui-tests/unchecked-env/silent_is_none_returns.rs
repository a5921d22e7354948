// The check of the same Option leaves before the unwrap.
use teloxide::Bot;

fn bot() -> Option<Bot> {
    let token = std::env::var("TELOXIDE_TOKEN").ok();
    if token.is_none() {
        return None;
    }
    Some(Bot::new(token.unwrap()))
}
