// One arm of the function returns an empty text.
use cohere_rust::Cohere;

fn saved_key(profile: &str) -> String {
    match profile {
        "work" => std::env::var("COHERE_WORK_SECRET").expect("COHERE_WORK_SECRET is not set"),
        _ => String::new(),
    }
}

fn connect(profile: &str) -> Cohere {
    Cohere::new("https://api.cohere.ai/v1", saved_key(profile)) //~ missing-credential
}
