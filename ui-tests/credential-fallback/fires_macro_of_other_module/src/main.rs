// The macros stand in files of their own.
#[macro_use]
mod macros;
mod bot;
mod setting;

fn main() {
    drop(stripe::Client::new(env_or!("STRIPE_SECRET_KEY", "sk_placeholder"))); //~ credential-fallback
    drop(bot::shop());
    drop(bot::run());
}
