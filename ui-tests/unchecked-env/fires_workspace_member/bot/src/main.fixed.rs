// The function comes from another member of the workspace.
use teloxide::Bot;

#[tokio::main]
async fn main() {
    let bot = Bot::new(ferry_secrets::telegram_token().expect("TELOXIDE_TOKEN is not set")); //~ unchecked-env
    drop(bot);
}
