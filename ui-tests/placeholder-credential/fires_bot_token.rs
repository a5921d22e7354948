// Discord refuses this text when the bot logs in.
use serenity::all::GatewayIntents;
use serenity::Client;

static TOKEN: &str = "your token here";

async fn start() -> serenity::Result<()> {
    let mut client = Client::builder(TOKEN, GatewayIntents::GUILDS).await?; //~ placeholder-credential
    client.start().await
}
