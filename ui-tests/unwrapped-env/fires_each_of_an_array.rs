// Which of the two is unset the panic does not say.
use std::env;

pub fn send(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let [sid, token] = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"].map(|name| env::var(name).unwrap()); //~ unwrapped-env
    http.post("https://api.twilio.com/x").basic_auth(sid, Some(token))
}
