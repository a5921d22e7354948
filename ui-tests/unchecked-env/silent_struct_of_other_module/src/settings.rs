// Everything that the environment says; it says which variable is missing.
use anyhow::Context;

pub struct Settings {
    pub token: String,
    pub nickname: Option<String>,
}

impl Settings {
    pub fn from_env() -> anyhow::Result<Self> {
        Ok(Self {
            token: std::env::var("TELOXIDE_TOKEN").context("TELOXIDE_TOKEN is not set")?,
            nickname: std::env::var("NICKNAME").ok(),
        })
    }
}
