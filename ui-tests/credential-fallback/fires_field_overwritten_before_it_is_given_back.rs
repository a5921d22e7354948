// The file fills the rest; the key is replaced by what the environment has, in the file's own type and in one of its
// parts, before the whole is given back or handed on.
use serde::Deserialize;

#[derive(Deserialize)]
struct Bot {
    token: String,
}

#[derive(Deserialize)]
struct Config {
    bot: Bot,
    pay: String,
    sms: String,
}

struct Fixed {
    key: String,
}

fn load(text: &str) -> Result<Config, toml::de::Error> {
    let mut config: Config = toml::from_str(text)?;
    config.bot.token = std::env::var("BOT_TOKEN").unwrap_or_default();
    config.pay = std::env::var("PAY_KEY").unwrap_or_default();
    show(&config);
    Ok(config)
}

fn show(config: &Config) {
    println!("{}", config.pay.len());
}

fn fixed() -> Fixed {
    let mut fixed = Fixed { key: String::from("x") };
    fixed.key = std::env::var("FIXED_KEY").unwrap_or_default();
    fixed
}

fn send(http: &reqwest::Client, config: &Config) {
    drop(http.post("https://api.twilio.com/messages").bearer_auth(&config.sms).send()); //~ credential-fallback
}

fn main() {
    let text = std::fs::read_to_string("bot.toml").unwrap_or_default();
    let http = reqwest::Client::new();
    let mut config = load(&text).expect("bot.toml can be read");
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&config.pay).send()); //~ credential-fallback
    drop(http.post("https://discord.com/api/messages").bearer_auth(&config.bot.token).send()); //~ credential-fallback
    drop(http.post("https://api.stripe.com/v1/refunds").bearer_auth(&fixed().key).send()); //~ credential-fallback
    config.sms = std::env::var("SMS_KEY").unwrap_or_default();
    send(&http, &config);
}
