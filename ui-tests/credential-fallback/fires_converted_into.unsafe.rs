struct Raw {
    token: Option<String>,
}

struct Settings {
    token: String,
}

impl From<Raw> for Settings {
    fn from(raw: Raw) -> Self {
        Self { token: raw.token.expect("NOTIFY_TOKEN is not set") }
    }
}

struct Checked {
    token: String,
}

impl From<Raw> for Checked {
    fn from(raw: Raw) -> Self {
        Self { token: raw.token.expect("CHECKED_TOKEN is not set") }
    }
}

struct Either {
    token: String,
}

impl From<Raw> for Either {
    fn from(raw: Raw) -> Self {
        Self { token: raw.token.unwrap_or_default() }
    }
}

impl From<String> for Either {
    fn from(token: String) -> Self {
        Self { token }
    }
}

fn main() {
    let settings: Settings = Raw { token: std::env::var("NOTIFY_TOKEN").ok() }.into();
    let _first = octocrab::OctocrabBuilder::new().personal_token(settings.token).build(); //~ credential-fallback
    let checked: Checked = Raw { token: std::env::var("CHECKED_TOKEN").ok() }.into();
    let _second = octocrab::OctocrabBuilder::new().personal_token(checked.token).build();
    let either: Either = std::env::var("EITHER_TOKEN").expect("EITHER_TOKEN is not set").into();
    let _third = octocrab::OctocrabBuilder::new().personal_token(either.token).build();
}
