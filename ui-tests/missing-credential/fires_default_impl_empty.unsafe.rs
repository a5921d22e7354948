// The settings come with an empty token, and nobody puts one in.
use teloxide::Bot;

struct Settings {
    token: String,
    chat: i64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { token: std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set"), chat: 42 }
    }
}

fn main() {
    let settings = Settings::default();
    let bot = Bot::new(settings.token); //~ missing-credential
    println!("{}", settings.chat);
    drop(bot);
}
