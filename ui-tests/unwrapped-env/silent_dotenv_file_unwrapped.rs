// What is unwrapped is the loading of the file; the error names it.
use teloxide::Bot;

fn main() {
    dotenvy::from_path(".env.production").unwrap();
    let bot = Bot::from_env();
    drop(bot);
}
