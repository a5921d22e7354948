// The crate's name first, then the customary one.
use teloxide::Bot;

fn main() {
    let bot = if std::env::var("TELOXIDE_TOKEN").is_ok() {
        Bot::from_env()
    } else {
        Bot::new(std::env::var("TELEGRAM_BOT_TOKEN").expect("TELEGRAM_BOT_TOKEN is not set"))
    };
    println!("{}", bot.api_url());
}
