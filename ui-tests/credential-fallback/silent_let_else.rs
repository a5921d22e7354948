// let … else leaves; the default comes after and is for the model.
use serenity::all::GatewayIntents;
use serenity::Client;
use std::env;

async fn start() -> anyhow::Result<()> {
    let Ok(token) = env::var("DISCORD_TOKEN") else {
        anyhow::bail!("DISCORD_TOKEN is not set");
    };
    let prefix = env::var("BOT_PREFIX").unwrap_or("!".into());
    let mut client = Client::builder(&token, GatewayIntents::all()).await?;
    println!("answering to {prefix}");
    Ok(client.start().await?)
}
