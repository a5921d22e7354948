// Default supplies the rest; the token is given.
use teloxide::Bot;

struct Settings {
    token: String,
    chat: i64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { token: String::new(), chat: 42 }
    }
}

fn main() {
    let token = std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set");
    let settings = Settings { token, ..Settings::default() };
    let bot = Bot::new(settings.token);
    println!("{}", settings.chat);
    drop(bot);
}
