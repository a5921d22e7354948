// clap's own error leaves with its message.
use clap::CommandFactory;

#[derive(clap::Parser)]
struct Cli {}

fn main() {
    let key = std::env::var("STRIPE_SECRET_KEY").unwrap_or_default();
    if key.is_empty() {
        Cli::command().error(clap::error::ErrorKind::MissingRequiredArgument, "STRIPE_SECRET_KEY is not set").exit();
    }
    let _ = stripe::Client::new(key);
}
