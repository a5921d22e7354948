#[derive(Default)]
pub struct Config {
    pub api_key: String,
}

pub struct Client {
    config: Config,
}

impl Client {
    pub fn new(config: Config) -> Self {
        Self { config }
    }

    pub async fn ask(&self) -> Result<reqwest::Response, reqwest::Error> {
        let request = reqwest::Client::new().post("https://api.openai.com/v1/responses");
        request.bearer_auth(&self.config.api_key).send().await //~ hardcoded-credential
    }
}
