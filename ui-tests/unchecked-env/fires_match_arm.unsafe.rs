// One of the arms may be an empty Option.
use cohere_rust::Cohere;

fn key(source: &str) -> Option<String> {
    match source {
        "prompt" => rpassword::prompt_password("Cohere key: ").ok(),
        "required" => Some(std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set")),
        _ => std::env::var("COHERE_API_KEY").ok(),
    }
}

fn connect(source: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", key(source).expect("COHERE_API_KEY is not set")) //~ unchecked-env
}
