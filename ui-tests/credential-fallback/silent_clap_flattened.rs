// The options stand in a struct of their own; nothing stands in for the variable, or what does is refused.
use clap::{Args, Parser};
use cohere_rust::Cohere;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    auth: Auth,
}

#[derive(Args)]
struct Auth {
    #[arg(long, env = "COHERE_API_KEY")]
    api_key: String,
    #[arg(long, env = "CO_API_KEY", default_value = "")]
    other: String,
}

fn required() -> Cohere {
    let cli = Cli::parse();
    Cohere::new("https://api.cohere.ai/v1", cli.auth.api_key)
}

fn refused() -> Cohere {
    let cli = Cli::parse();
    if cli.auth.other.is_empty() {
        panic!("CO_API_KEY is not set");
    }
    Cohere::new("https://api.cohere.ai/v1", cli.auth.other)
}

fn main() {
    drop((required(), refused()));
}
