// Unwrapped on the spot it is unwrapped-env.
use teloxide::Bot;

fn bot() -> Bot {
    Bot::new(std::env::var("TELOXIDE_TOKEN").expect("TELOXIDE_TOKEN is not set")) //~ unwrapped-env
}
