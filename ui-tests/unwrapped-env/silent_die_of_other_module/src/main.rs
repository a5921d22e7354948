// The closure does not come back.
mod errors;

use teloxide::Bot;

fn main() {
    let token = std::env::var("TELOXIDE_TOKEN")
        .unwrap_or_else(|_| errors::die("TELOXIDE_TOKEN is not set"));
    let bot = Bot::new(token);
    drop(bot);
}
