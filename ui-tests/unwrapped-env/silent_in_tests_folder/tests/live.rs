// Everything below tests/ is a test, helpers included.
use teloxide::Bot;

fn bot() -> Bot {
    Bot::new(std::env::var("TELOXIDE_TOKEN").unwrap())
}

#[test]
fn builds() {
    let _ = bot();
}
