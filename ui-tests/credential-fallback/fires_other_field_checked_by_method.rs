// The method asks for something else.
pub struct Gpt {
    api_key: String,
    model: String,
}

impl Gpt {
    pub fn new() -> Self {
        Self { api_key: std::env::var("OPENAI_API_KEY").unwrap_or_default(), model: "gpt-4o".to_owned() }
    }

    fn check(&self) -> Result<(), String> {
        if self.model.len().gt(&0) { Ok(()) } else { Err("no model".to_owned()) }
    }

    pub fn ask(&self) -> Result<(), String> {
        self.check()?;
        let request = reqwest::blocking::Client::new().get("https://api.openai.com/v1/models");
        request
            .header("Authorization", format!("Bearer {}", self.api_key)) //~ credential-fallback
            .send()
            .map_err(|error| error.to_string())?;
        Ok(())
    }
}

fn main() -> Result<(), String> {
    Gpt::new().ask()
}
