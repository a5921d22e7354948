// A static works like a constant.
use serenity::Client;
use serenity::all::GatewayIntents;

static BOT_TOKEN: &str = "";

async fn start() -> serenity::Result<()> {
    let intents = GatewayIntents::GUILD_MESSAGES;
    let mut client = Client::builder(BOT_TOKEN, intents).await?; //~ missing-credential
    client.start().await
}
