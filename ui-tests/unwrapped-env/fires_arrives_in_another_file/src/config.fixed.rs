pub struct Config {
    pub login: String,
    pub prefix: String,
}

pub fn read() -> Config {
    Config {
        login: std::env::var("DICE_BOT_LOGIN").expect("DICE_BOT_LOGIN is not set"), //~ unwrapped-env
        prefix: std::env::var("DICE_BOT_PREFIX").unwrap(),
    }
}
