// Borrowing an owned copy of the literal changes nothing.
use serenity::prelude::*;

#[tokio::main]
async fn main() {
    let intents = GatewayIntents::GUILD_MESSAGES | GatewayIntents::MESSAGE_CONTENT;
    let discord = std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN is not set");
    let mut client = Client::builder(&discord, intents) //~ hardcoded-credential
        .await
        .expect("cannot connect");
    if let Err(why) = client.start().await {
        eprintln!("{why}");
    }
}
