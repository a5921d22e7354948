// The client exists only where the key does.
use teloxide::Bot;

fn bot() -> Option<Bot> {
    let token = std::env::var("TELOXIDE_TOKEN").ok();
    if let Some(token) = token {
        Some(Bot::new(token))
    } else {
        None
    }
}
