use crate::settings::Settings;

pub fn post(settings: &Settings, text: &str) -> anyhow::Result<()> {
    let reply: serde_json::Value = reqwest::blocking::Client::new()
        .post("https://slack.com/api/chat.postMessage")
        .bearer_auth(settings.slack_bot_token.as_ref().expect("SLACK_BOT_TOKEN is not set")) //~ unchecked-env
        .json(&serde_json::json!({ "channel": settings.channel, "text": text }))
        .send()?
        .json()?;
    anyhow::ensure!(reply["ok"] == true, "slack said {}", reply["error"]);
    Ok(())
}
