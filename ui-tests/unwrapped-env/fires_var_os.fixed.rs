// `None` unwrapped says even less than `NotPresent`.
use std::env;

fn token() -> String {
    env::var_os("SLACK_BOT_TOKEN")
        .expect("SLACK_BOT_TOKEN is not set") //~ unwrapped-env
        .to_string_lossy()
        .into_owned()
}
