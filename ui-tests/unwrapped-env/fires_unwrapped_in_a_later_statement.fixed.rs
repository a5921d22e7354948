// The Result waits in a variable before it is unwrapped.
use cohere_rust::Cohere;
use std::env;

fn connect() -> Cohere {
    let key = env::var("COHERE_API_KEY");
    tracing::debug!("connecting to cohere");
    Cohere::new(
        "https://api.cohere.ai/v1",
        key.expect("COHERE_API_KEY is not set"), //~ unwrapped-env
    )
}
