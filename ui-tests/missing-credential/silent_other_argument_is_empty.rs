// The empty text is the bot's greeting.
use teloxide::Bot;

fn start(greeting: &str, token: &str) -> Bot {
    println!("{greeting}");
    Bot::new(token)
}

fn main() {
    let token = std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set");
    let bot = start("", &token);
    drop(bot);
}
