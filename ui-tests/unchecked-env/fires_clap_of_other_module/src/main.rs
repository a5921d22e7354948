// The option may be left out and the variable unset.
mod cli;

use clap::Parser;
use teloxide::Bot;

fn main() {
    let args = cli::Args::parse();
    println!("verbose: {}", args.verbose);
    let bot = Bot::new(args.token.unwrap()); //~ unchecked-env
    drop(bot);
}
