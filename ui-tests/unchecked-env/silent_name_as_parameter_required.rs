// The function stops with the name.
use teloxide::Bot;

fn secret(name: &str) -> anyhow::Result<String> {
    std::env::var(name).map_err(|_| anyhow::anyhow!("{name} is not set"))
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let bot = Bot::new(secret("TELOXIDE_TOKEN")?);
    drop(bot);
    Ok(())
}
