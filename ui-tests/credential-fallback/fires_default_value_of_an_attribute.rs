use clap::Parser;

#[derive(Parser)]
struct Args {
    #[arg(
        long,
        env = "OPENAI_API_KEY",
        hide_env_values = true,
        default_value = "YOUR_API_KEY"
    )]
    key: String,
}

fn main() {
    let args = Args::parse();
    let _config = async_openai::config::OpenAIConfig::new().with_api_key(args.key); //~ credential-fallback
}
