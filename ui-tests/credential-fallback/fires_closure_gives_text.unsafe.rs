// The closure swaps the missing token for a text that Telegram refuses.
use teloxide::Bot;

#[tokio::main]
async fn main() {
    let token = std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set");
    let bot = Bot::new(token); //~ credential-fallback
    drop(bot);
}
