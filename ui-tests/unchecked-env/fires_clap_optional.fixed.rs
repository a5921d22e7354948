// clap leaves the field empty when neither the option nor the variable is there.
use clap::Parser;
use teloxide::Bot;

#[derive(Parser)]
struct Args {
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true)]
    token: Option<String>,
}

fn main() {
    let args = Args::parse();
    let bot = Bot::new(args.token.expect("TELOXIDE_TOKEN is not set")); //~ unchecked-env
    drop(bot);
}
