// Options of a sub-command, in a struct that its variant holds.
use clap::{Args, Parser, Subcommand};
use cohere_rust::Cohere;

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Ask(Ask),
    List,
}

#[derive(Args)]
struct Ask {
    #[arg(long, env = "COHERE_API_KEY", default_value = "")]
    api_key: String,
}

fn main() {
    let cli = Cli::parse();
    match cli.command {
        Command::Ask(ask) => drop(Cohere::new("https://api.cohere.ai/v1", ask.api_key)), //~ credential-fallback
        Command::List => {}
    }
}
