// The else branch writes an empty token and nothing checks it.
use std::io::IsTerminal;

use teloxide::Bot;

fn bot() -> Bot {
    let token = if std::io::stdin().is_terminal() {
        rpassword::prompt_password("token: ").expect("no terminal")
    } else {
        std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set")
    };
    Bot::new(token) //~ missing-credential
}
