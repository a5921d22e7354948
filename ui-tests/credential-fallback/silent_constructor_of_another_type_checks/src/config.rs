pub struct Config {
    pub key: String,
}

impl Default for Config {
    fn default() -> Self {
        Self { key: std::env::var("REPLICATE_API_TOKEN").unwrap_or_default() }
    }
}

impl Config {
    pub fn check(&self) {
        if self.key.is_empty() {
            eprintln!("REPLICATE_API_TOKEN is not set");
            std::process::exit(1);
        }
    }
}
