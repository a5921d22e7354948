// The command line.
use clap::Parser;

#[derive(Parser)]
pub struct Args {
    /// The bot's token.
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true)]
    pub token: Option<String>,
    /// Say more.
    #[arg(long)]
    pub verbose: bool,
}
