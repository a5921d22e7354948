// What is gathered into one thing that is there or not is there, each of it, when that is.
use anyhow::{Context, bail, ensure};
use std::env;
use teloxide::Bot;

fn both() -> Result<Vec<String>, env::VarError> {
    ["FIRST_BOT_TOKEN", "OTHER_BOT_TOKEN"].iter().map(|name| env::var(name)).collect()
}

fn main() -> anyhow::Result<()> {
    let keys: Vec<String> = ["SECOND_BOT_TOKEN", "URL"]
        .iter()
        .map(|name| env::var(name).with_context(|| format!("{name} is not set")))
        .collect::<anyhow::Result<_>>()?;
    let _bot = Bot::new(&keys[0]);

    let keys = ["THIRD_BOT_TOKEN"].iter().map(env::var).collect::<Result<Vec<_>, _>>().context("a token is not set")?;
    let [token] = &keys[..] else { bail!("one is missing") };
    let _bot = Bot::new(token);

    let keys = ["FOURTH_BOT_TOKEN"].into_iter().map(|name| env::var(name).ok()).collect::<Option<Vec<_>>>();
    let Some(keys) = keys else { bail!("FOURTH_BOT_TOKEN is not set") };
    let _bot = Bot::new(&keys[0]);

    let keys = ["FIFTH_BOT_TOKEN"].iter().map(|name| env::var(name)).collect::<Result<Vec<_>, _>>().map_err(|error| {
        eprintln!("FIFTH_BOT_TOKEN: {error}");
        error
    })?;
    for key in keys.iter() {
        let _bot = Bot::new(key);
    }

    let token = env::var("SIXTH_BOT_TOKEN").ok();
    let url = env::var("URL").ok();
    let pairs = [("SIXTH_BOT_TOKEN", &token), ("URL", &url)];
    let missing: Vec<&str> = pairs.iter().filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
    ensure!(missing.is_empty(), "not set: {}", missing.join(", "));
    let _bot = Bot::new(token.unwrap());

    let token = env::var("SEVENTH_BOT_TOKEN").ok();
    let pairs = [("SEVENTH_BOT_TOKEN", &token)];
    let missing: Vec<_> = pairs.iter().filter(|(_, value)| value.as_deref().unwrap_or("").is_empty()).collect();
    if !missing.is_empty() {
        bail!("not set: {missing:?}");
    }
    let _bot = Bot::new(token.unwrap());

    let token = env::var("EIGHTH_BOT_TOKEN").ok();
    let pairs = [("EIGHTH_BOT_TOKEN", &token)];
    let missing: Vec<_> = pairs.iter().filter_map(|(name, value)| value.is_none().then_some(name)).collect();
    if !missing.is_empty() {
        bail!("not set: {missing:?}");
    }
    let _bot = Bot::new(token.unwrap());
    let _bot = Bot::new(&both()?[0]);
    Ok(())
}
