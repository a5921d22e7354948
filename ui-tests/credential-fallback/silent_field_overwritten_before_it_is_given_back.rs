// What replaces the field is there, or somebody asks; what the file alone fills nobody knows.
use serde::Deserialize;

#[derive(Deserialize)]
struct Config {
    pay: String,
    sms: String,
    chat: String,
    name: String,
}

fn load(text: &str) -> Result<Config, String> {
    let mut config: Config = toml::from_str(text).map_err(|error| error.to_string())?;
    config.pay = std::env::var("PAY_KEY").map_err(|_| "PAY_KEY is not set".to_owned())?;
    config.sms = std::env::var("SMS_KEY").unwrap_or_default();
    if config.sms.is_empty() {
        return Err("SMS_KEY is not set".to_owned());
    }
    config.name = std::env::var("SHOP_NAME").unwrap_or_default();
    Ok(config)
}

fn later() -> Config {
    let mut config = load("").expect("there is one");
    config.chat = std::env::var("CHAT_KEY").unwrap_or_default();
    config.chat = std::env::var("CHAT_KEY").expect("CHAT_KEY is set");
    config
}

fn main() {
    let text = std::fs::read_to_string("bot.toml").unwrap_or_default();
    let http = reqwest::Client::new();
    let config = load(&text).expect("bot.toml can be read");
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&config.pay).send());
    drop(http.post("https://api.twilio.com/messages").bearer_auth(&config.sms).send());
    drop(http.post("https://discord.com/api/messages").bearer_auth(&config.chat).send());
    drop(http.post("https://discord.com/api/messages").bearer_auth(&later().chat).send());
}
