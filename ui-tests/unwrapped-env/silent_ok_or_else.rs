// The missing variable becomes an error with its name.
use std::env;

#[derive(Debug, thiserror::Error)]
enum Startup {
    #[error("environment variable {0} is not set")]
    Missing(&'static str),
}

fn key() -> Result<String, Startup> {
    env::var("PINECONE_API_KEY")
        .ok()
        .filter(|text| !text.is_empty())
        .ok_or_else(|| Startup::Missing("PINECONE_API_KEY"))
}
