struct Settings {
    key: Option<String>,
}

impl Settings {
    fn new() -> Self {
        Self { key: std::env::var("GROQ_API_KEY").ok() }
    }
}

struct Llm {
    key: String,
}

impl Llm {
    fn new(key: Option<String>) -> Self {
        Self { key: key.expect("GROQ_API_KEY is not set") }
    }

    fn models(&self) -> bool {
        let request = ureq::get("https://api.groq.com/openai/v1/models");
        request.set("Authorization", &format!("Bearer {}", self.key)).call().is_ok()
    }
}

fn main() {
    let settings = Settings::new();
    println!("{}", Llm::new(settings.key).models()); //~ credential-fallback
}
