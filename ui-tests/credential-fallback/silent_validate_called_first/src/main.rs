// main() asks first, and the question mark leaves.
mod config;

use cohere_rust::Cohere;

fn main() -> anyhow::Result<()> {
    let config = config::Config::load();
    config.validate()?;
    let cohere = Cohere::new("https://api.cohere.ai/v1", config.key);
    println!("{}", config.model);
    drop(cohere);
    Ok(())
}
