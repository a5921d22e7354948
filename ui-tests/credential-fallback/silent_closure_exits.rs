// The closure never gives a value: it ends the program.
use std::{env, process};

use teloxide::Bot;

fn main() {
    let token = env::var("TELOXIDE_TOKEN").unwrap_or_else(|_| {
        eprintln!("TELOXIDE_TOKEN is not set");
        process::exit(2)
    });
    let _bot = Bot::new(token);
}
