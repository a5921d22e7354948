// `None` unwrapped says even less than `NotPresent`.
use std::env;

fn token() -> String {
    env::var_os("SLACK_BOT_TOKEN")
        .unwrap() //~ unwrapped-env
        .to_string_lossy()
        .into_owned()
}
