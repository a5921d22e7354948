// The method says whether there is a token, and main() leaves.
use teloxide::Bot;

struct Config {
    token: Option<String>,
}

impl Config {
    fn has_token(&self) -> bool {
        self.token.is_some()
    }
}

fn main() {
    let config = Config { token: std::env::var("TELOXIDE_TOKEN").ok() };
    if !config.has_token() {
        eprintln!("TELOXIDE_TOKEN is not set");
        std::process::exit(1);
    }
    let bot = Bot::new(config.token.unwrap());
    drop(bot);
}
