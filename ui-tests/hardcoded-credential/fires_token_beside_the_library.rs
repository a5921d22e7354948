// The library reads a variable of its own.
use teloxide::prelude::*;

const OLD: &str = "@FORMAT:telegram-bot-token@"; //~ hardcoded-credential

#[tokio::main]
async fn main() {
    let bot = Bot::from_env();
    println!("{} {}", bot.token().len(), OLD.len());
}
