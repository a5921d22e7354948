// The error with the name is dropped, the unwrap comes later and names nothing.
use std::env;

use teloxide::Bot;

#[tokio::main]
async fn main() {
    let token = env::var("TELOXIDE_TOKEN").ok();
    println!("starting");
    let bot = Bot::new(token.expect("TELOXIDE_TOKEN is not set")); //~ unchecked-env
    drop(bot);
}
