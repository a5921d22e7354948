// Unwrapped on the spot it is unwrapped-env.
use teloxide::Bot;

fn bot() -> Bot {
    Bot::new(std::env::var("TELOXIDE_TOKEN").unwrap()) //~ unwrapped-env
}
