// The function hands the Result on, and the unwrap names nothing.
use std::env::{self, VarError};

use teloxide::Bot;

fn token() -> Result<String, VarError> {
    env::var("TELOXIDE_TOKEN")
}

#[tokio::main]
async fn main() {
    let bot = Bot::new(token().unwrap()); //~ unwrapped-env
    drop(bot);
}
