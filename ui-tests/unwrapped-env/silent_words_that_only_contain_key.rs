// Keyboard, tokenizer and passenger: parts of words are not words.
use std::env;

fn main() {
    let layout = env::var("KEYBOARD_LAYOUT").unwrap();
    let tokenizer = env::var("TOKENIZER_PATH").unwrap();
    let app = env::var("PASSENGER_APP_ENV").unwrap();
    println!("{layout} {tokenizer} {app}");
}
