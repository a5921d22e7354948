// The function that is lent the settings fills them, in all cases or in none that counts.
use serde::Deserialize;

#[derive(Deserialize, Default)]
struct Config {
    pay: String,
    sms: String,
}

struct Loader;

impl Loader {
    fn fill(&self, config: &mut Config) {
        config.sms = std::env::var("SMS_KEY").expect("SMS_KEY is not set");
    }
}

fn fill(config: &mut Config) {
    config.pay = std::env::var("PAY_KEY").expect("PAY_KEY is not set");
}

fn pay(http: &reqwest::Client) {
    let mut config: Config = toml::from_str("").expect("it can be read");
    fill(&mut config);
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&config.pay).send()); //~ credential-fallback
}

fn loaded() -> Config {
    let mut config = Config::default();
    Loader.fill(&mut config);
    config
}

fn main() {
    let http = reqwest::Client::new();
    pay(&http);
    drop(http.post("https://api.twilio.com/messages").bearer_auth(&loaded().sms).send()); //~ credential-fallback
}
