// The daemon of the same program on this machine; the address loses what it may end with.
use clap::Parser;

#[derive(Parser)]
struct Cli {
    #[arg(long, default_value = "http://127.0.0.1:7878/")]
    daemon: String,
    #[arg(long, env = "MYBOT_TOKEN")]
    token: Option<String>,
}

async fn status(cli: &Cli) -> Result<String, reqwest::Error> {
    let client = reqwest::Client::new();
    let url = format!("{}/health", cli.daemon.trim_end_matches('/'));
    let token = cli.token.as_deref().unwrap_or("").to_string();
    client.get(url).header("x-api-key", token).send().await?.text().await
}

#[tokio::main]
async fn main() {
    let cli = Cli::parse();
    println!("{:?}", status(&cli).await);
}
