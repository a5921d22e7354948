// The options stand in a struct of their own, which another one takes in.
use clap::{Args, Parser};
use cohere_rust::Cohere;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    auth: Auth,
    #[arg(long)]
    quiet: bool,
}

#[derive(Args)]
struct Auth {
    #[arg(long, env = "COHERE_API_KEY", default_value = "")]
    api_key: String,
}

fn direct() -> Cohere {
    let cli = Cli::parse();
    Cohere::new("https://api.cohere.ai/v1", cli.auth.api_key) //~ credential-fallback
}

fn main() {
    drop(direct());
}
