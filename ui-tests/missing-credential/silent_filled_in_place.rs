// The empty text is replaced in place, in three ways.
use teloxide::Bot;

#[derive(Default)]
struct Config {
    token: String,
}

impl Config {
    fn empty() -> Self {
        Self { token: String::new() }
    }

    fn load(text: &str) -> Self {
        let mut config = Self::empty();
        if let Some((_, token)) = text.split_once('=') {
            config.token.clone_from(&token.to_string());
        }
        config
    }

    fn copied(text: &str) -> Self {
        let mut config = Self::empty();
        text.clone_into(&mut config.token);
        config
    }

    fn grown(text: &str) -> Self {
        let mut config = Self::empty();
        config.token.insert_str(0, text);
        config
    }
}

fn main() {
    let text = std::fs::read_to_string("config.ini").expect("config.ini is not there");
    for config in [Config::load(&text), Config::copied(&text), Config::grown(&text)] {
        let _bot = Bot::new(&config.token);
    }
}
