// The closure runs for each name, and drops what is wrong.
use std::env;

pub fn optional(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let keys = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"].map(|name| env::var(name).ok());
    http.post("https://api.twilio.com/x").basic_auth("AC", keys[1].as_deref()) //~ unchecked-env
}
