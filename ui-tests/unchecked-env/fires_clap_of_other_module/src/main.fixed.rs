// The option may be left out and the variable unset.
mod cli;

use clap::Parser;
use teloxide::Bot;

fn main() {
    let args = cli::Args::parse();
    println!("verbose: {}", args.verbose);
    let bot = Bot::new(args.token.expect("TELOXIDE_TOKEN is not set")); //~ unchecked-env
    drop(bot);
}
