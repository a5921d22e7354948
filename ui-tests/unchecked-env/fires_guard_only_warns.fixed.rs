// eprintln! does not leave.
use teloxide::Bot;

fn bot() -> Bot {
    let token = std::env::var("TELOXIDE_TOKEN").ok();
    if token.is_none() {
        eprintln!("TELOXIDE_TOKEN is not set");
    }
    Bot::new(token.expect("TELOXIDE_TOKEN is not set")) //~ unchecked-env
}
