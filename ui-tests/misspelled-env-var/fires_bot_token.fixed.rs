// The last two letters are swapped, and the bot is built from the value.
use teloxide::Bot;

fn main() {
    let token = std::env::var("TELEGRAM_BOT_TOKEN").expect("bot token not set"); //~ misspelled-env-var
    let _bot = Bot::new(token);
}
