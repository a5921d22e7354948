// What the other members ask for, or the reason why there is none.
pub fn telegram_token() -> Result<String, String> {
    std::env::var("TELOXIDE_TOKEN").map_err(|error| format!("TELOXIDE_TOKEN: {error}"))
}
