// One panic for all of them.
use std::env;
use teloxide::Bot;

fn main() {
    let keys = ["FIRST_BOT_TOKEN", "OTHER_BOT_TOKEN"].iter().map(env::var).collect::<Result<Vec<_>, _>>().unwrap(); //~ unwrapped-env
    let _bot = Bot::new(&keys[0]);
    let named = ["THIRD_BOT_TOKEN"].iter().map(env::var).collect::<Result<Vec<_>, _>>().expect("a token is missing");
    let _bot = Bot::new(&named[0]);
}
