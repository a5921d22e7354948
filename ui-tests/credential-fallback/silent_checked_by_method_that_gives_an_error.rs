// The method gives an error, as the last thing that it says.
pub struct Gpt {
    api_key: String,
}

impl Gpt {
    pub fn new() -> Self {
        Self { api_key: std::env::var("OPENAI_API_KEY").unwrap_or_default() }
    }

    fn check(&self) -> Result<(), String> {
        if self.api_key.len().gt(&0) { Ok(()) } else { Err("OPENAI_API_KEY is not set".to_owned()) }
    }

    pub fn ask(&self) -> Result<(), String> {
        self.check()?;
        let request = reqwest::blocking::Client::new().get("https://api.openai.com/v1/models");
        request.header("Authorization", format!("Bearer {}", self.api_key)).send().map_err(|error| error.to_string())?;
        Ok(())
    }
}

fn main() -> Result<(), String> {
    Gpt::new().ask()
}
