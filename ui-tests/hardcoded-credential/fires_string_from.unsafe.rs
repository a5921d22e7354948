// `String::from` of a literal is the literal.
use teloxide::prelude::*;

#[tokio::main]
async fn main() {
    let token = std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set");
    let bot = Bot::new(token); //~ hardcoded-credential
    teloxide::repl(bot, |bot: Bot, msg: Message| async move {
        bot.send_message(msg.chat.id, "the library opens at nine")
            .await?;
        Ok(())
    })
    .await;
}
