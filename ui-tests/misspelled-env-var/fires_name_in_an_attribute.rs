use clap::Parser;

#[derive(Parser)]
struct Args {
    #[arg(long, env = "GROQ_API_KYE", hide_env_values = true)] //~ misspelled-env-var
    key: String,
}

fn main() {
    let args = Args::parse();
    let bearer = format!("Bearer {}", args.key);
    let _answer = ureq::get("https://api.groq.com/openai/v1/models").set("Authorization", &bearer).call();
}
