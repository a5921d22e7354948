// Without a token the program says so and ends.
use clap::Parser;
use teloxide::Bot;

#[derive(Parser)]
struct Args {
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true)]
    token: Option<String>,
}

fn main() {
    let args = Args::parse();
    let Some(token) = args.token else {
        eprintln!("give --token or set TELOXIDE_TOKEN");
        std::process::exit(2);
    };
    let bot = Bot::new(token);
    drop(bot);
}
