// The function or method that is lent the settings, or a part of them, fills them.
use serde::Deserialize;

#[derive(Deserialize, Default)]
struct Config {
    pay: String,
    sms: String,
}

#[derive(Deserialize, Default)]
struct Parts {
    mail: Mail,
}

#[derive(Deserialize, Default)]
struct Mail {
    key: String,
    chat: String,
}

impl Parts {
    fn load() -> Self {
        let mut parts: Self = toml::from_str("").expect("it can be read");
        parts.complete();
        mail(&mut parts.mail);
        parts
    }

    fn complete(&mut self) {
        self.mail.chat = std::env::var("CHAT_KEY").unwrap_or_default();
    }
}

fn mail(mail: &mut Mail) {
    mail.key = std::env::var("MAIL_KEY").unwrap_or_default();
}

struct Loader;

impl Loader {
    fn fill(&self, config: &mut Config) {
        config.sms = std::env::var("SMS_KEY").unwrap_or_default();
    }
}

fn fill(config: &mut Config) {
    config.pay = std::env::var("PAY_KEY").unwrap_or_default();
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
    let parts = Parts::load();
    drop(http.post("https://api.resend.com/emails").bearer_auth(&parts.mail.key).send()); //~ credential-fallback
    drop(http.post("https://discord.com/api/messages").bearer_auth(&parts.mail.chat).send()); //~ credential-fallback
    drop(http.post("https://api.twilio.com/messages").bearer_auth(&loaded().sms).send()); //~ credential-fallback
}
