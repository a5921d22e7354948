// The literal binding is shadowed before the client is built.
use teloxide::Bot;

fn main() {
    let token = "pawn to e4";
    println!("first move: {token}");
    let token = std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set");
    let _bot = Bot::new(token);
}
