// The macro of the other member stops, and those of other crates are no readers.
use shop_core::required;

fn main() {
    tracing::info!("starting");
    let http = reqwest::Client::new();
    drop(http.post("https://api.stripe.com/v1/charges").bearer_auth(required!("STRIPE_SECRET")).send());
    let key = secrets::load!("TWILIO_KEY");
    drop(http.post("https://api.twilio.com/messages").bearer_auth(key).send());
}
