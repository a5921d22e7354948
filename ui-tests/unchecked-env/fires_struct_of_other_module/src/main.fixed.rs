// The field is unwrapped in another file.
mod settings;

use settings::Settings;
use teloxide::Bot;

#[tokio::main]
async fn main() {
    let settings = Settings::from_env();
    let bot = Bot::new(settings.token.expect("TELOXIDE_TOKEN is not set")); //~ unchecked-env
    println!("{}", settings.chat);
    drop(bot);
}
