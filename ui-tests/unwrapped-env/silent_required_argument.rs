// clap asks for the variable and names it when it is missing.
use clap::Parser;

#[derive(Parser)]
struct Args {
    #[arg(long, env = "COHERE_API_KEY", hide_env_values = true)]
    key: String,
    #[arg(long, default_value = "3")]
    top: String,
}

fn main() {
    let args = Args::parse();
    let top: usize = args.top.parse().unwrap();
    let _client = rig::providers::cohere::Client::new(&args.key);
    println!("top {top}");
}
