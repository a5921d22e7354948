mod auth;

use auth::Auth;
use reqwest::blocking::Client;

fn send(auth: &Auth) {
    auth.apply(Client::new().get("https://api.acme.com/v1")).send().expect("an answer");
}

fn main() {
    send(&Auth::from_env());
    let secret = std::env::var("PLAIN_TOKEN").expect("PLAIN_TOKEN is not set");
    send(&Auth::Token { secret }); //~ credential-fallback
    send(&Auth::checked());
    send(&Auth::None);
}
