// Neither of the two variables has to be there.
use std::env;

use teloxide::Bot;

fn token() -> Option<String> {
    env::var("FERRY_BOT_TOKEN").ok().or_else(|| env::var("TELOXIDE_TOKEN").ok())
}

fn main() {
    let bot = Bot::new(token().expect("TELOXIDE_TOKEN or FERRY_BOT_TOKEN is not set")); //~ unchecked-env
    drop(bot);
}
