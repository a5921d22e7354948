// The function hands the Result on, and the expect names the variable.
use std::env::{self, VarError};

use teloxide::Bot;

fn token() -> Result<String, VarError> {
    env::var("TELOXIDE_TOKEN")
}

#[tokio::main]
async fn main() {
    let bot = Bot::new(token().expect("TELOXIDE_TOKEN is not set"));
    drop(bot);
}
