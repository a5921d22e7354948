use serde::Deserialize;

#[derive(Deserialize, Clone)]
pub struct Config {
    pub slack: SlackConfig,
}

#[derive(Deserialize, Clone)]
pub struct SlackConfig {
    pub bot_token: String,
}

impl Default for Config {
    fn default() -> Self {
        Self { slack: SlackConfig { bot_token: "xoxb-xxxxx".to_string() } }
    }
}

impl Config {
    pub fn load() -> Result<Self, config::ConfigError> {
        let raw = config::Config::builder().add_source(config::File::with_name("config")).build()?;
        raw.try_deserialize::<Self>()
    }
}

pub struct Slack {
    config: SlackConfig,
}

impl Slack {
    pub fn new(config: SlackConfig) -> Self {
        Slack { config }
    }

    pub async fn post(&self) -> Result<(), reqwest::Error> {
        let request = reqwest::Client::new().post("https://slack.com/api/chat.postMessage");
        request.bearer_auth(&self.config.bot_token).send().await?;
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::load()?;
    Slack::new(config.slack.clone()).post().await?;
    Ok(())
}
