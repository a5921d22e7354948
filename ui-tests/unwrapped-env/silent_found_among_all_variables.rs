// What is looked for among all variables is named where it is not there.
use std::env;

pub fn send(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let found = env::vars().find(|(name, _)| name == "GROQ_API_KEY");
    let (_, key) = found.expect("GROQ_API_KEY is not set");
    http.post("https://api.groq.com/openai/v1/chat/completions").bearer_auth(key)
}

pub fn send_if_there(http: &reqwest::Client) -> Option<reqwest::RequestBuilder> {
    let (_, key) = env::vars().find(|(name, _)| name == "GROQ_API_KEY")?;
    Some(http.post("https://api.groq.com/openai/v1/chat/completions").bearer_auth(key))
}
