mod notify;
mod settings;

fn main() -> anyhow::Result<()> {
    let settings: settings::Settings = envy::from_env()?;
    let text = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    notify::post(&settings, &text)
}
