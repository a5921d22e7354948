use std::env;

fn of_provider(provider: &str) -> Option<String> {
    env::var(format!("{}_CREDENTIAL", provider.to_uppercase())).ok()
}

fn main() {
    let config = async_openai::config::OpenAIConfig::new().with_api_key(of_provider("desk").expect("DESK_CREDENTIAL is not set")); //~ unchecked-env
    let client = async_openai::Client::with_config(config);
}
