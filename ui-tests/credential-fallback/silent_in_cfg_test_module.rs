// A fake key in a test module is on purpose.
pub fn join(base: &str, path: &str) -> String {
    format!("{}/{}", base.trim_end_matches('/'), path)
}

#[cfg(test)]
mod tests {
    use async_openai::{config::OpenAIConfig, Client};

    #[test]
    fn builds_without_network() {
        let key = std::env::var("OPENAI_API_KEY").unwrap_or_else(|_| "test".into());
        let _client = Client::with_config(OpenAIConfig::new().with_api_key(key));
    }
}
