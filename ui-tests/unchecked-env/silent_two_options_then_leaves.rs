// Where neither of the two variables is there the program ends.
use std::env;

use teloxide::Bot;

fn token() -> Option<String> {
    env::var("FERRY_BOT_TOKEN").ok().or_else(|| env::var("TELOXIDE_TOKEN").ok())
}

fn main() {
    let Some(token) = token() else {
        eprintln!("set FERRY_BOT_TOKEN or TELOXIDE_TOKEN");
        std::process::exit(1);
    };
    let bot = Bot::new(token);
    drop(bot);
}
