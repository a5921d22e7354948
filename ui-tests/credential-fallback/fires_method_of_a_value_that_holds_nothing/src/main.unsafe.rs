mod source;

use sendgrid::v3::Sender;
use source::{Env, Source};

struct Own;

impl Own {
    fn fetch(&self, name: &str) -> String {
        std::env::var(name).unwrap_or_default()
    }
}

struct Shop<S: Source> {
    source: S,
}

impl<S: Source> Shop<S> {
    fn key(&self) -> String {
        self.source.get("STRIPE_SECRET").expect("STRIPE_SECRET is not set")
    }
}

fn main() {
    drop(Sender::new(Env.fetch("SENDGRID_API_KEY"), None)); //~ credential-fallback
    let own = Own;
    let http = reqwest::Client::new();
    drop(http.post("https://api.twilio.com/messages").bearer_auth(own.fetch("TWILIO_KEY")).send()); //~ credential-fallback
    let shop = Shop { source: Env };
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(shop.key()).send()); //~ credential-fallback
}
