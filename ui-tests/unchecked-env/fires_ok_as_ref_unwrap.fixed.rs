// as_ref() in between changes nothing.
use std::env;

use serenity::all::{Client, GatewayIntents};

async fn start() -> serenity::Result<()> {
    let token = env::var("DISCORD_TOKEN").ok();
    let intents = GatewayIntents::non_privileged();
    let mut client = Client::builder(token.as_ref().expect("DISCORD_TOKEN is not set"), intents).await?; //~ unchecked-env
    client.start().await
}
