// The field that may be empty is another one.
mod settings;

use settings::Settings;
use teloxide::Bot;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let settings = Settings::from_env()?;
    println!("{}", settings.nickname.unwrap_or_default());
    let bot = Bot::new(settings.token);
    drop(bot);
    Ok(())
}
