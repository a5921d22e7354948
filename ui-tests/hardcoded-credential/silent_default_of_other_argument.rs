use clap::Parser;
use cohere_rust::Cohere;

#[derive(Parser)]
struct Args {
    #[arg(long)]
    key: String,
    #[arg(long, default_value = "")]
    second: String,
    #[arg(long, default_value = "@KEY40:3@")]
    revision: String,
}

fn main() {
    let args = Args::parse();
    let _ = Cohere::new("https://api.cohere.com/v1", args.key);
    let _ = Cohere::new("https://api.cohere.com/v1", args.second);
    println!("{}", args.revision);
}
