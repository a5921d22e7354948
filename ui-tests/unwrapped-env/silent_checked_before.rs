// The error case has left before the unwrap.
use serenity::all::GatewayIntents;
use serenity::Client;
use std::env;

async fn start() -> serenity::Result<()> {
    let token = env::var("DISCORD_TOKEN");
    if token.is_err() {
        eprintln!("DISCORD_TOKEN is not set");
        std::process::exit(1);
    }
    let token = token.unwrap();
    Client::builder(token, GatewayIntents::empty()).await?.start().await
}
