// Options of a sub-command, in its variant.
use clap::{Parser, Subcommand};
use cohere_rust::Cohere;

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Ask {
        question: String,
        #[arg(long, env = "COHERE_API_KEY", default_value = "")]
        api_key: String,
    },
    List,
}

fn main() {
    match Cli::parse().command {
        Command::Ask { question, api_key } => {
            let cohere = Cohere::new("https://api.cohere.ai/v1", api_key); //~ credential-fallback
            drop((cohere, question));
        }
        Command::List => {}
    }
}
