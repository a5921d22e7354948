// The function builds a bot for Telegram; the call brings a token of Discord.
use teloxide::Bot;

fn bot(token: &str) -> Bot {
    Bot::new(token)
}

fn main() {
    let token = std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN is not set");
    let bot = bot(&token); //~ mismatched-credential
    drop(bot);
}
