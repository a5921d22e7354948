// A helper unwraps the option that a static, a field or another function holds, and gives the text to whoever sends it.
use std::env;
use std::sync::LazyLock;

static LINEAR: LazyLock<Option<String>> = LazyLock::new(|| env::var("LINEAR_API_KEY").ok());

fn linear() -> String {
    LINEAR.clone().expect("LINEAR_API_KEY is not set") //~ unchecked-env
}

struct Keys {
    stripe: Option<String>,
}

impl Keys {
    fn stripe(&self) -> String {
        self.stripe.clone().unwrap() //~ unchecked-env
    }
}

fn twilio() -> Option<String> {
    env::var("TWILIO_KEY").ok()
}

fn twilio_key() -> String {
    twilio().expect("TWILIO_KEY is not set") //~ unchecked-env
}

fn discord_key() -> String {
    let key = env::var("DISCORD_KEY").ok();
    key.expect("DISCORD_KEY is not set") //~ unchecked-env
}

fn must(key: Option<String>) -> String {
    key.unwrap() //~ unchecked-env
}

async fn send(http: &reqwest::Client, key: String) {
    drop(http.get("https://discord.com/api/users").bearer_auth(key).send().await);
}

#[tokio::main]
async fn main() {
    let http = reqwest::Client::new();
    let keys = Keys { stripe: env::var("STRIPE_KEY").ok() };
    drop(http.get("https://api.linear.app/issues").bearer_auth(linear()).send().await);
    drop(http.get("https://api.stripe.com/v1/charges").bearer_auth(keys.stripe()).send().await);
    drop(http.get("https://api.twilio.com/messages").bearer_auth(twilio_key()).send().await);
    send(&http, discord_key()).await;
    let later = env::var("DISCORD_TOKEN").ok();
    send(&http, later.expect("DISCORD_TOKEN is not set")).await; //~ unchecked-env
    let late = env::var("LATE_TOKEN").ok();
    drop(http.get("https://discord.com/api/users").bearer_auth(must(late)).send().await);
}
