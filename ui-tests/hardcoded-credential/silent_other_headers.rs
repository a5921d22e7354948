// The literal headers are versions and formats; the key's header is read.
fn request(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let key = std::env::var("ANTHROPIC_API_KEY").expect("ANTHROPIC_API_KEY is not set");
    http.post("https://api.anthropic.com/v1/messages")
        .header("x-api-key", key)
        .header("anthropic-version", "2023-06-01")
        .header("Idempotency-Key", "bulletin-2026-07-30")
        .header("Content-Type", "application/json")
}

fn main() {
    let built = request(&reqwest::Client::new()).build();
    println!("{}", built.is_ok());
}
