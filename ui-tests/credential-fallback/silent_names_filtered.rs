// What is missing is gathered first.
fn main() {
    let missing: Vec<&str> =
        ["GROQ_API_KEY", "COHERE_API_KEY"].into_iter().filter(|name| std::env::var(name).is_err()).collect();
    if !missing.is_empty() {
        eprintln!("not set: {}", missing.join(", "));
        std::process::exit(1);
    }
    let key = std::env::var("GROQ_API_KEY").unwrap_or_default();
    let _ = reqwest::blocking::Client::new().get("https://api.groq.com/openai/v1/models").bearer_auth(key).send();
}
