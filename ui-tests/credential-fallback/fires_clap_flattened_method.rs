// The options stand in a struct of their own, which another one takes in, and is asked by a method.
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

impl Auth {
    fn client(&self) -> Cohere {
        Cohere::new("https://api.cohere.ai/v1", &self.api_key) //~ credential-fallback
    }
}

fn by_method() -> Cohere {
    let Cli { auth, .. } = Cli::parse();
    auth.client()
}

fn main() {
    drop(by_method());
}
