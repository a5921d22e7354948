// Nobody looks at what the check says.
mod checks;

use teloxide::Bot;

fn main() {
    let token = std::env::var("TELOXIDE_TOKEN").ok();
    let _ = checks::present(&token, "TELOXIDE_TOKEN");
    let bot = Bot::new(token.expect("TELOXIDE_TOKEN is not set")); //~ unchecked-env
    drop(bot);
}
