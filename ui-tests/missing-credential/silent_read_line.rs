// String::new() is the buffer that read_line fills.
use std::io;

use teloxide::Bot;

fn bot() -> io::Result<Bot> {
    let mut token = String::new();
    io::stdin().read_line(&mut token)?;
    Ok(Bot::new(token.trim()))
}
