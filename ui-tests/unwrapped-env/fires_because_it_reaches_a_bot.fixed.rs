// The name says nothing; that it becomes the bot's token does.
use teloxide::Bot;

#[tokio::main]
async fn main() {
    let id = std::env::var("HOUSEKEEPER").expect("HOUSEKEEPER is not set"); //~ unwrapped-env
    let bot = Bot::new(id);
    drop(bot);
}
