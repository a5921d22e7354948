// What one variant carries says nothing of another one.
use reqwest::blocking::Client;

enum Notifier {
    Telegram { token: String },
    Console { token: String },
}

fn notify(notifier: &Notifier) {
    match notifier {
        Notifier::Telegram { token } => {
            Client::new().post("https://relay.acme.com/send").bearer_auth(token).send().expect("an answer");
        }
        Notifier::Console { token } => println!("{}", token.len()),
    }
}

fn main() {
    notify(&Notifier::Console { token: std::env::var("CI_TOKEN").unwrap_or_default() });
    notify(&Notifier::Telegram { token: std::env::var("TELEGRAM_RELAY").expect("TELEGRAM_RELAY is not set") });
}
