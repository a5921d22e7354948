// What is set is there, or nobody can see what it is.
use std::sync::OnceLock;

struct Config {
    key: String,
}

static TOKEN: OnceLock<String> = OnceLock::new();
static CONFIG: OnceLock<Config> = OnceLock::new();
static NAME: OnceLock<String> = OnceLock::new();
static STORED: OnceLock<String> = OnceLock::new();

fn init() {
    let _ = TOKEN.set(std::env::var("TWILIO_KEY").expect("TWILIO_KEY is set"));
    let key = std::env::var("STRIPE_SECRET").expect("STRIPE_SECRET is set");
    CONFIG.set(Config { key }).ok();
    NAME.set(std::env::var("SHOP_NAME").unwrap_or_default()).ok();
    STORED.set(store::load()).ok();
}

fn main() {
    init();
    let http = reqwest::Client::new();
    let config = CONFIG.get().expect("init has run");
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&config.key).send());
    drop(http.post("https://api.twilio.com/messages").bearer_auth(TOKEN.get().expect("init has run")).send());
    drop(http.post("https://discord.com/api/messages").bearer_auth(STORED.get().expect("init has run")).send());
    println!("{:?}", NAME.get());
}
