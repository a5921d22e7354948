// What is looked for among all variables is there or not, and nothing says which was meant.
use std::env;

fn any_case(name: &str) -> Option<String> {
    env::vars().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

pub fn send(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let key = env::vars().find(|(name, _)| name == "GROQ_API_KEY").map(|(_, value)| value).unwrap(); //~ unwrapped-env
    http.post("https://api.groq.com/openai/v1/chat/completions").bearer_auth(key)
}

pub fn send_in_any_case(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let key = any_case("MISTRAL_API_KEY").unwrap(); //~ unwrapped-env
    http.post("https://api.mistral.ai/v1/embeddings").bearer_auth(key)
}
