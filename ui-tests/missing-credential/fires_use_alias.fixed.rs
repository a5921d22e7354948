// The type has another name here.
use teloxide::Bot as Telegram;

fn bots() -> Vec<Telegram> {
    let quiet = Telegram::new(std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set").as_str()); //~ missing-credential
    vec![quiet]
}
