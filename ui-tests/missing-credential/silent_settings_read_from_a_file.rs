// What is written at the first run is there to be filled in; what counts is what the file says.
use async_openai::{Client, config::OpenAIConfig};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Settings {
    prefix: String,
    openai_api_key: String,
}

impl Settings {
    fn template() -> Self {
        Settings { prefix: "!".to_string(), openai_api_key: "".to_string() }
    }
}

fn write_template() -> anyhow::Result<()> {
    Ok(std::fs::write("settings.toml", toml::to_string_pretty(&Settings::template())?)?)
}

fn client(settings: &Settings) -> Client<OpenAIConfig> {
    Client::with_config(OpenAIConfig::new().with_api_key(settings.openai_api_key.clone()))
}

fn main() -> anyhow::Result<()> {
    write_template()?;
    let settings: Settings = toml::from_str(&std::fs::read_to_string("settings.toml")?)?;
    println!("{}", settings.prefix);
    drop(client(&settings));
    Ok(())
}
