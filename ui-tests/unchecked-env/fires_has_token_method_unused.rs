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
    let bot = Bot::new(config.token.unwrap()); //~ unchecked-env
    drop(bot);
}
