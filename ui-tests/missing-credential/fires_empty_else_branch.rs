// The else branch writes an empty token and nothing checks it.
use std::io::IsTerminal;

use teloxide::Bot;

fn bot() -> Bot {
    let token = if std::io::stdin().is_terminal() {
        rpassword::prompt_password("token: ").expect("no terminal")
    } else {
        String::new()
    };
    Bot::new(token) //~ missing-credential
}
