// A builder reads the variable that it is given the name of.
use async_openai::Client;
use async_openai::config::OpenAIConfig;

struct Builder {
    key: String,
}

impl Builder {
    fn of(name: &str) -> Self {
        Self { key: std::env::var(name).unwrap_or_else(|_| "none".to_string()) }
    }

    fn build(self) -> Client<OpenAIConfig> {
        Client::with_config(
            OpenAIConfig::new().with_api_base("https://api.groq.com/openai/v1").with_api_key(self.key),
        )
    }
}

fn main() {
    let _ = Builder::of("GROQ_API_KEY").build(); //~ credential-fallback
}
