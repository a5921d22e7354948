// Where the field is not what it should be the function returns.
use teloxide::Bot;

struct Config {
    token: Option<String>,
}

fn load() -> Config {
    Config { token: std::env::var("TELOXIDE_TOKEN").ok() }
}

fn bot() -> Option<Bot> {
    let config = load();
    if !matches!(&config.token, Some(token) if !token.is_empty()) {
        return None;
    }
    Some(Bot::new(config.token.unwrap()))
}
