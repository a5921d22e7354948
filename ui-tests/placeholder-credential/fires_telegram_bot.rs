// A note to the reader where the token belongs.
use teloxide::Bot;

fn main() {
    let token = String::from("INSERT TOKEN HERE");
    let bot = Bot::new(token); //~ placeholder-credential
    drop(bot);
}
