// Which type is filled from the environment, only the function's own type says.
use serde::Deserialize;
use serenity::all::{Client, GatewayIntents};

#[derive(Deserialize)]
pub struct Config {
    #[serde(default)]
    pub token: String,
}

#[derive(Deserialize)]
pub struct Other {
    pub token: String,
}

fn load() -> Result<Config, envy::Error> {
    Ok(envy::prefixed("GREETER_").from_env()?)
}

fn other() -> Result<Other, figment::Error> {
    figment::Figment::new().merge(figment::providers::Env::prefixed("OTHER_")).extract()
}

#[tokio::main]
async fn main() {
    let config = load().unwrap();
    let _ = Client::builder(&config.token, GatewayIntents::GUILD_MEMBERS).await; //~ credential-fallback
    let other = other().unwrap();
    let _ = Client::builder(&other.token, GatewayIntents::GUILD_MEMBERS).await;
}
