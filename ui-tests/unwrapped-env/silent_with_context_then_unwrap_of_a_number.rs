// The key has a context; the unwrap in the next line is of a parsed number.
use anyhow::{Context, Result};
use std::env;

fn load() -> Result<(String, u64)> {
    let key = env::var("XAI_API_KEY").with_context(|| "XAI_API_KEY is not set")?;
    let seconds = "30".parse::<u64>().unwrap();
    Ok((key, seconds))
}
