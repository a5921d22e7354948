// Read once, empty where the variable is unset.
use std::sync::LazyLock;

pub static API_KEY: LazyLock<String> = LazyLock::new(|| std::env::var("COHERE_API_KEY").unwrap_or_default());
pub const API_URL: &str = "https://api.cohere.ai/v1";
