use serenity::all::GatewayIntents;

use crate::setting::setting;

pub async fn run() -> serenity::Result<()> {
    let token = setting!("DISCORD_TOKEN");
    let mut client = serenity::Client::builder(&token, GatewayIntents::empty()).await?; //~ credential-fallback
    client.start().await
}

pub fn shop() -> stripe::Client {
    stripe::Client::new(env_or!("STRIPE_SECRET_KEY")) //~ credential-fallback
}
