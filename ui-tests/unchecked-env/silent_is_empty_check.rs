// Presence by expect, emptiness by a check that panics.
use teloxide::Bot;

fn main() {
    let token = std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set");
    if token.is_empty() {
        panic!("TELOXIDE_TOKEN is empty");
    }
    let bot = Bot::new(token);
    drop(bot);
}
