mod conf;

fn main() {
    for name in conf::REQUIRED {
        if std::env::var(name).unwrap_or_default().is_empty() {
            panic!("{name} is not set");
        }
    }
    let key = std::env::var("COHERE_API_KEY").unwrap_or_default();
    let _ = reqwest::blocking::Client::new().get("https://api.cohere.com/v1/models").bearer_auth(key).send();
}
