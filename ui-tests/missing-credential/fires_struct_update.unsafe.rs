// The other fields are those of the default.
use async_openai::config::OpenAIConfig;

struct Settings {
    verbose: bool,
    api_key: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { verbose: false, api_key: std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set") }
    }
}

fn main() {
    let settings = Settings { verbose: true, ..Default::default() };
    println!("{}", settings.verbose);
    let config = OpenAIConfig::new().with_api_key(settings.api_key); //~ missing-credential
    let client = async_openai::Client::with_config(config);
    drop(client);
}
