// What is there is gathered.
fn main() {
    let there: Vec<&str> =
        ["GROQ_API_KEY", "COHERE_API_KEY"].into_iter().filter(|name| std::env::var(name).is_ok()).collect();
    if !there.is_empty() {
        println!("set: {}", there.join(", "));
    }
    let key = std::env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set");
    let _ = reqwest::blocking::Client::new().get("https://api.groq.com/openai/v1/models").bearer_auth(key).send(); //~ credential-fallback
}
