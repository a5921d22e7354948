// The variable is read in one place, and what stands in for it is taken in another.
use std::env;

struct Auth {
    token: Option<String>,
}

impl Auth {
    fn new() -> Self {
        Self { token: env::var("GITHUB_TOKEN").ok() }
    }

    fn ask(&self) -> ureq::Request {
        let token = self.token.as_deref().unwrap_or("");
        ureq::get("https://api.github.com/user").set("Authorization", &format!("Bearer {token}")) //~ credential-fallback
    }
}

fn key() -> String {
    match env::var("MISTRAL_API_KEY") {
        Ok(key) => key,
        Err(_) => {
            eprintln!("MISTRAL_API_KEY is not set, trying without");
            "anonymous".to_owned()
        }
    }
}

fn main() {
    let _ = Auth::new().ask().call();
    let asked = ureq::get("https://api.mistral.ai/v1/models").set("Authorization", &format!("Bearer {}", key())); //~ credential-fallback
    let _ = asked.call();
}
