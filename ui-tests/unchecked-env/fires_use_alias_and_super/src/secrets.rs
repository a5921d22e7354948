// One function for each secret.
pub fn telegram() -> Option<String> {
    std::env::var("TELOXIDE_TOKEN").ok()
}
