mod source;

use sendgrid::v3::Sender;
use source::Env;

fn main() {
    drop(Sender::new(Env.fetch("SENDGRID_API_KEY"), None));
    let http = reqwest::Client::new();
    let host = Env.or("TWILIO_HOST", "https://api.twilio.com");
    drop(http.post(format!("{host}/messages")).bearer_auth(Env::fetch(&Env, "TWILIO_KEY")).send());
}
