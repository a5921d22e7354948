// The helper stops with the name.
use teloxide::Bot;

fn required(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

fn bot() -> Bot {
    Bot::new(required("TELOXIDE_TOKEN"))
}
