// Options of sub-commands: one is required, of the other the empty text is refused.
use clap::{Args, Parser, Subcommand};
use cohere_rust::Cohere;

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Ask {
        #[arg(long, env = "COHERE_API_KEY")]
        api_key: String,
    },
    Rerank(Rerank),
}

#[derive(Args)]
struct Rerank {
    #[arg(long, env = "CO_API_KEY", default_value = "")]
    api_key: String,
}

fn main() {
    let cli = Cli::parse();
    match cli.command {
        Command::Ask { api_key } => drop(Cohere::new("https://api.cohere.ai/v1", api_key)),
        Command::Rerank(rerank) => {
            if rerank.api_key.is_empty() {
                panic!("CO_API_KEY is not set");
            }
            drop(Cohere::new("https://api.cohere.ai/v1", rerank.api_key));
        }
    }
}
