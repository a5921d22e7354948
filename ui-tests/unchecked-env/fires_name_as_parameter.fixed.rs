// The variable's name is the function's parameter.
use teloxide::Bot;

fn secret(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

#[tokio::main]
async fn main() {
    let bot = Bot::new(secret("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set")); //~ unchecked-env
    drop(bot);
}
