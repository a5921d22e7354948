// A bare `?` hands the error on: that is the pedantic lint's business.
use std::env;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let token = env::var("TELOXIDE_TOKEN")?;
    let bot = teloxide::Bot::new(token);
    drop(bot);
    Ok(())
}
