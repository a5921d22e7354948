// Any text counts: it leads the reader to this line.
use teloxide::Bot;

fn bot() -> Bot {
    let token = std::env::var("TELOXIDE_TOKEN").expect("ask Maria for the bot's token");
    Bot::new(token)
}
