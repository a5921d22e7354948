// `health_check` does nothing but check; the program asks it first.
pub struct Claude {
    token: String,
}

impl Default for Claude {
    fn default() -> Self {
        Self { token: std::env::var("CLAUDE_TOKEN").unwrap_or_default() }
    }
}

impl Claude {
    pub async fn health_check(&self) -> Result<(), String> {
        if self.token.is_empty() {
            return Err("CLAUDE_TOKEN is not set".into());
        }
        Ok(())
    }

    pub async fn list(&self) {
        let request = reqwest::Client::new().get("https://api.anthropic.com/v1/models");
        let _ = request.header("x-api-key", &self.token).send().await;
    }
}

#[tokio::main]
async fn main() {
    let claude = Claude::default();
    if claude.health_check().await.is_err() {
        std::process::exit(1);
    }
    claude.list().await;
}
