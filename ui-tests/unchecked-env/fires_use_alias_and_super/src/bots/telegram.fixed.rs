// Two floors up, and under another name.
use super::super::secrets::telegram as token;

use teloxide::Bot;

pub fn start() -> Bot {
    Bot::new(token().expect("TELOXIDE_TOKEN is not set")) //~ unchecked-env
}
