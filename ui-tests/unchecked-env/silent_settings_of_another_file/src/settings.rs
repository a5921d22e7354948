use serde::Deserialize;

fn channel() -> String {
    "#deploys".into()
}

#[derive(Deserialize)]
pub struct Settings {
    pub slack_bot_token: String,
    #[serde(default = "channel")]
    pub channel: String,
}
