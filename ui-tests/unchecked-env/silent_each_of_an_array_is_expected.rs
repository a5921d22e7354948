// The closure runs for each name, and stops where one is unset.
use std::env;

pub fn expected(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let keys = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"].map(|name| env::var(name).expect("set both for Twilio"));
    http.post("https://api.twilio.com/x").basic_auth(&keys[0], Some(&keys[1]))
}

pub fn panicking(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let [sid, token] = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"]
        .map(|name| env::var(name).unwrap_or_else(|_| panic!("{name} is not set")));
    http.post("https://api.twilio.com/x").basic_auth(sid, Some(token))
}

pub fn one(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let token = Some("SENDGRID_API_KEY").map(|name| env::var(name).expect("no key for SendGrid")).unwrap();
    http.post("https://api.sendgrid.com/v3/mail/send").bearer_auth(token)
}
