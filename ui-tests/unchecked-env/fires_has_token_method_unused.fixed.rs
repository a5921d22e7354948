// The method's answer is only printed.
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
    println!("token: {}", config.has_token());
    let bot = Bot::new(config.token.expect("TELOXIDE_TOKEN is not set")); //~ unchecked-env
    drop(bot);
}
