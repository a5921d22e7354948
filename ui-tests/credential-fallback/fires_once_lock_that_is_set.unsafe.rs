// Somebody sets the cell when the program begins, others get what it holds.
use std::sync::OnceLock;

struct Config {
    key: String,
}

static TOKEN: OnceLock<String> = OnceLock::new();
static CONFIG: OnceLock<Config> = OnceLock::new();

fn init() {
    let _ = TOKEN.set(std::env::var("TWILIO_KEY").expect("TWILIO_KEY is not set")); //~ credential-fallback
    let key = std::env::var("STRIPE_SECRET").expect("STRIPE_SECRET is not set");
    CONFIG.set(Config { key }).ok();
}

fn config() -> &'static Config {
    CONFIG.get().expect("init has run")
}

fn main() {
    init();
    let http = reqwest::Client::new();
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(&config().key).send()); //~ credential-fallback
    drop(http.post("https://api.twilio.com/messages").bearer_auth(TOKEN.get().expect("init has run")).send());
}
