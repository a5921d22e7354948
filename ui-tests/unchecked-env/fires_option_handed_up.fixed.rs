// An option that `?` hands up is unwrapped later: the panic names nothing.
fn key() -> Option<String> {
    let found = std::env::var("COHERE_API_KEY").ok()?;
    Some(found)
}

pub fn made() -> cohere_rust::Cohere {
    cohere_rust::Cohere::new("https://api.cohere.ai/v1", key().expect("COHERE_API_KEY is not set")) //~ unchecked-env
}
