// Names in attributes; the key comes from the command line or the environment.
use clap::Parser;
use cohere_rust::Cohere;

#[derive(Parser)]
struct Cli {
    /// Key of the archive team
    #[arg(long, env = "COHERE_API_KEY", hide_env_values = true)]
    api_key: String,
    #[arg(long, default_value = "tide-bulletin")]
    cache_key: String,
}

fn main() {
    let cli = Cli::parse();
    let _co = Cohere::new("https://api.cohere.ai", cli.api_key);
    println!("{}", cli.cache_key);
}
