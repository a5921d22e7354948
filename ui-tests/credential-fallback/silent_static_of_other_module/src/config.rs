// Read once; the program stops with the name.
use std::sync::LazyLock;

pub static API_KEY: LazyLock<String> =
    LazyLock::new(|| std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"));
pub static REGION: LazyLock<String> = LazyLock::new(|| std::env::var("REGION").unwrap_or_default());
