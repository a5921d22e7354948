// Everything that the environment says.
pub struct Settings {
    pub token: Option<String>,
    pub chat: i64,
}

impl Settings {
    pub fn from_env() -> Self {
        Self {
            token: std::env::var("TELOXIDE_TOKEN").ok(),
            chat: 42,
        }
    }
}
