// The inner binding ends with its block.
use serenity::prelude::*;

#[tokio::main]
async fn main() {
    let token = std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN is not set");
    {
        let token = "blue pawn";
        println!("you play the {token}");
    }
    let client = Client::builder(&token, GatewayIntents::empty()).await;
    println!("{}", client.is_ok());
}
