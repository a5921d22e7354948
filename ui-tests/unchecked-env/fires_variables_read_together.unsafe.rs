// A list of what may be there, a filter that asks the other way, and one of others.
use anyhow::ensure;
use std::env;
use teloxide::Bot;

fn main() -> anyhow::Result<()> {
    let keys: Vec<_> = ["FIRST_BOT_TOKEN", "OTHER_BOT_TOKEN"].iter().map(|name| env::var(name).ok()).collect();
    let _bot = Bot::new(keys[0].clone().expect("FIRST_BOT_TOKEN is not set")); //~ unchecked-env
    let _bot = Bot::new(keys[1].clone().expect("OTHER_BOT_TOKEN is not set")); //~ credential-fallback

    let token = env::var("SECOND_BOT_TOKEN").ok();
    let pairs = [("SECOND_BOT_TOKEN", &token)];
    let there: Vec<&str> = pairs.iter().filter(|(_, value)| value.is_some()).map(|(name, _)| *name).collect();
    ensure!(there.is_empty(), "set: {}", there.join(", "));
    let _bot = Bot::new(token.expect("SECOND_BOT_TOKEN is not set")); //~ unchecked-env

    let token = env::var("THIRD_BOT_TOKEN").ok();
    let url = env::var("URL").ok();
    let pairs = [("URL", &url)];
    let missing: Vec<_> = pairs.iter().filter_map(|(name, value)| value.is_none().then_some(name)).collect();
    ensure!(missing.is_empty(), "not set: {missing:?}");
    let _bot = Bot::new(token.expect("THIRD_BOT_TOKEN is not set")); //~ unchecked-env
    Ok(())
}
