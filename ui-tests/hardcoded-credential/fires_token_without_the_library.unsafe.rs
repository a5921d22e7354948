// Another library than the one whose variable is known best: the token has the service's name.
struct Telegram {
    host: String,
    token: String,
}

fn main() {
    let bot = Telegram {
        host: "https://api.telegram.org".to_string(),
        token: std::env::var("TELEGRAM_BOT_TOKEN").expect("TELEGRAM_BOT_TOKEN is not set"), //~ hardcoded-credential
    };
    println!("{}", bot.host.len() + bot.token.len());
}
