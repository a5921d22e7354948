// The option has an empty default beside its variable.
use clap::Parser;
use cohere_rust::Cohere;

#[derive(Parser)]
struct Args {
    #[arg(long, env = "COHERE_API_KEY", hide_env_values = true, default_value = "")]
    api_key: String,
}

fn main() {
    let args = Args::parse();
    let cohere = Cohere::new("https://api.cohere.ai/v1", args.api_key); //~ credential-fallback
    drop(cohere);
}
