// `Bot` is a type of this file.
struct Bot(String);

impl Bot {
    fn new(token: String) -> Self {
        Self(token)
    }
}

fn main() {
    let bot = Bot::new(std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN is not set"));
    println!("{}", bot.0.len());
}
