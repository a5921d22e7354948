// The arm for the error goes on with a literal instead of leaving.
use serenity::all::GatewayIntents;
use std::env;

async fn start() -> serenity::Result<()> {
    let token = match env::var("DISCORD_TOKEN") {
        Ok(found) => found,
        Err(_) => "unset".to_owned(),
    };
    let mut client = serenity::Client::builder(&token, GatewayIntents::GUILD_MESSAGES) //~ credential-fallback
        .await?;
    client.start().await
}
