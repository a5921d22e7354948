// clap shows the word in its help; the value comes from the user.
use clap::Parser;

#[derive(Parser)]
struct Args {
    /// Key of the bot, for example <bot-token>
    #[arg(long, value_name = "YOUR_TOKEN")]
    token: String,
}

fn main() {
    let args = Args::parse();
    let bot = teloxide::Bot::new(args.token);
    drop(bot);
}
