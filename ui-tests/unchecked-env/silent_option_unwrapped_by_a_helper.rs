// The helper says which variable is not set, or somebody has asked before.
use std::env;
use std::sync::LazyLock;

static LINEAR: LazyLock<Option<String>> = LazyLock::new(|| env::var("LINEAR_API_KEY").ok());

fn linear() -> String {
    LINEAR.clone().expect("LINEAR_API_KEY is not set")
}

struct Keys {
    stripe: Option<String>,
}

impl Keys {
    fn stripe(&self) -> Result<String, String> {
        if self.stripe.is_none() {
            return Err("STRIPE_KEY is not set".to_owned());
        }
        Ok(self.stripe.clone().unwrap())
    }
}

fn twilio() -> Option<String> {
    Some(env::var("TWILIO_KEY").unwrap_or_else(|_| panic!("TWILIO_KEY is not set")))
}

fn twilio_key() -> String {
    twilio().unwrap()
}

fn discord_key() -> String {
    let key = env::var("DISCORD_KEY").ok();
    if key.is_none() {
        panic!("DISCORD_KEY is not set");
    }
    key.unwrap()
}

fn must(key: Option<String>) -> String {
    key.unwrap()
}

#[tokio::main]
async fn main() {
    let http = reqwest::Client::new();
    let keys = Keys { stripe: env::var("STRIPE_KEY").ok() };
    drop(http.get("https://api.linear.app/issues").bearer_auth(linear()).send().await);
    drop(http.get("https://api.stripe.com/v1/charges").bearer_auth(keys.stripe().expect("a key")).send().await);
    drop(http.get("https://api.twilio.com/messages").bearer_auth(twilio_key()).send().await);
    drop(http.get("https://discord.com/api/users").bearer_auth(discord_key()).send().await);
    let key = env::var("DISCORD_TOKEN").ok();
    if key.is_none() {
        panic!("DISCORD_TOKEN is not set");
    }
    drop(http.get("https://discord.com/api/users").bearer_auth(must(key)).send().await);
}
