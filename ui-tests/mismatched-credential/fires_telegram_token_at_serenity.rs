// Two chat services, one token.
use serenity::prelude::*;

#[tokio::main]
async fn main() {
    let token = std::env::var("TELEGRAM_BOT_TOKEN").expect("TELEGRAM_BOT_TOKEN is not set");
    let client = Client::builder(&token, GatewayIntents::GUILDS).await; //~ mismatched-credential
    println!("{}", client.is_ok());
}
