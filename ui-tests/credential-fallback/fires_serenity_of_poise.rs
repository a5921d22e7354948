use poise::serenity_prelude as serenity;

fn main() {
    let token = std::env::var("DISCORD_TOKEN").unwrap_or_else(|_| "changeme".to_owned());
    let _client = serenity::ClientBuilder::new(&token, serenity::GatewayIntents::empty()); //~ credential-fallback
    let token = std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN is not set");
    let _client = serenity::ClientBuilder::new(&token, serenity::GatewayIntents::empty());
}
