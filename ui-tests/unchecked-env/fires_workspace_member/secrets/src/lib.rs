// What the other members ask for.
pub fn telegram_token() -> Option<String> {
    std::env::var("TELOXIDE_TOKEN").ok()
}
