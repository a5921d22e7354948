// An empty String is the token.
use teloxide::prelude::*;

#[tokio::main]
async fn main() {
    let bot = Bot::new(std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set")); //~ missing-credential
    teloxide::repl(bot, |bot: Bot, msg: Message| async move {
        bot.send_dice(msg.chat.id).await?;
        Ok(())
    })
    .await;
}
