mod config;

use serenity::prelude::*;

fn main() {
    let config = config::read();
    let _client = serenity::Client::builder(&config.login, GatewayIntents::all());
    println!("{}", config.prefix);
}
