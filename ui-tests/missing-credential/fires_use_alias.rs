// The type has another name here.
use teloxide::Bot as Telegram;

fn bots() -> Vec<Telegram> {
    let quiet = Telegram::new(""); //~ missing-credential
    vec![quiet]
}
