// The empty String goes through two functions before it arrives.
use teloxide::Bot;

fn bot_with(name: &str, token: String) -> Bot {
    println!("starting {name}");
    Bot::new(token)
}

fn start(token: String) -> Bot {
    bot_with("ferry", token)
}

#[tokio::main]
async fn main() {
    let bot = start(String::new()); //~ missing-credential
    drop(bot);
}
