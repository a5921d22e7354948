// The header is empty only when neither variable is set.
fn main() {
    let key = std::env::var("OPENAI_API_KEY").or_else(|_| std::env::var("OPENAI_KEY")).expect("OPENAI_API_KEY or OPENAI_KEY is not set");
    let request = reqwest::blocking::Client::new()
        .get("https://api.openai.com/v1/models")
        .header("Authorization", format!("Bearer {key}")); //~ credential-fallback
    drop(request.send());
}
