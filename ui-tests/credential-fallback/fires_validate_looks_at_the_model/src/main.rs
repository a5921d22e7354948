// Another field is checked.
mod config;

use cohere_rust::Cohere;

fn main() -> anyhow::Result<()> {
    let config = config::Config::load();
    config.validate()?;
    let cohere = Cohere::new("https://api.cohere.ai/v1", config.key); //~ credential-fallback
    drop(cohere);
    Ok(())
}
