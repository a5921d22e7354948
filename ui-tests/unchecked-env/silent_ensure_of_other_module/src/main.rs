// The check stands in another file.
mod checks;

use teloxide::Bot;

fn main() -> anyhow::Result<()> {
    let token = std::env::var("TELOXIDE_TOKEN").ok();
    checks::present(&token, "TELOXIDE_TOKEN")?;
    let bot = Bot::new(token.unwrap());
    drop(bot);
    Ok(())
}
