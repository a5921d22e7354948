pub fn send(http: &reqwest::Client) {
    let key = shop_core::env_or_empty!("TWILIO_KEY");
    drop(http.post("https://api.twilio.com/messages").bearer_auth(key).send()); //~ credential-fallback
}
