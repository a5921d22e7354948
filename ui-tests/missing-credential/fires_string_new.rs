// An empty String is the token.
use teloxide::prelude::*;

#[tokio::main]
async fn main() {
    let bot = Bot::new(String::new()); //~ missing-credential
    teloxide::repl(bot, |bot: Bot, msg: Message| async move {
        bot.send_dice(msg.chat.id).await?;
        Ok(())
    })
    .await;
}
