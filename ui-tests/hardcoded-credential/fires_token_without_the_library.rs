// Another library than the one whose variable is known best: the token has the service's name.
struct Telegram {
    host: String,
    token: String,
}

fn main() {
    let bot = Telegram {
        host: "https://api.telegram.org".to_string(),
        token: "@FORMAT:telegram-bot-token@".to_string(), //~ hardcoded-credential
    };
    println!("{}", bot.host.len() + bot.token.len());
}
