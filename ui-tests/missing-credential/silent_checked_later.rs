// The empty constant is checked, and the check leaves.
use teloxide::Bot;

const TOKEN: &str = "";

fn main() {
    if TOKEN.is_empty() {
        eprintln!("put your token into src/main.rs");
        std::process::exit(2);
    }
    let bot = Bot::new(TOKEN);
    drop(bot);
}
