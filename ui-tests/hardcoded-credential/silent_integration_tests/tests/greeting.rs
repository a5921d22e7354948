// Files under `tests/` are tests.
use teloxide::Bot;

#[tokio::test]
async fn greets() {
    let bot = Bot::new("@KEY24@");
    assert!(!bot.token().is_empty());
}
