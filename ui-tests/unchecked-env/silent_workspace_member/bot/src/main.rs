// The error that comes out names the variable.
use teloxide::Bot;

#[tokio::main]
async fn main() -> Result<(), String> {
    let bot = Bot::new(ferry_secrets::telegram_token()?);
    drop(bot);
    Ok(())
}
