use serenity::prelude::*;

fn main() {
    let found = std::env::var("DISCORD_TOKEN").ok().filter(|token| !token.is_empty());
    let token = found.expect("DISCORD_TOKEN is not set"); //~ unchecked-env
    let _client = serenity::Client::builder(&token, GatewayIntents::all());
    let read = |name: &str| std::env::var(name).ok();
    let second = read("SECOND_TOKEN").expect("SECOND_TOKEN is not set"); //~ unchecked-env
    let _client = serenity::Client::builder(&second, GatewayIntents::all());
    let third = std::env::var("THIRD_TOKEN").ok().filter(|token| token.starts_with("MT"));
    let _client = serenity::Client::builder(third.expect("THIRD_TOKEN is not set"), GatewayIntents::all());
}
