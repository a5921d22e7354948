// The empty start value never survives.
use teloxide::Bot;

fn bot() -> Bot {
    let mut token = String::new();
    match std::env::var("TELOXIDE_TOKEN") {
        Ok(found) => token = found,
        Err(_) => panic!("TELOXIDE_TOKEN is not set"),
    }
    Bot::new(token)
}
