// A note to the reader where the token belongs.
use teloxide::Bot;

fn main() {
    let token = std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set");
    let bot = Bot::new(token); //~ placeholder-credential
    drop(bot);
}
