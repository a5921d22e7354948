// The function has another name here.
use std::env::var as from_env;

use serenity::all::GatewayIntents;
use serenity::Client;

async fn start() -> serenity::Result<()> {
    let token = from_env("DISCORD_TOKEN").expect("DISCORD_TOKEN is not set"); //~ unwrapped-env
    Client::builder(token, GatewayIntents::empty()).await?.start().await
}
