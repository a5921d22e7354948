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
        request.bearer_auth(&self.config.api_key).send().await
    }
}

#[cfg(test)]
mod tests {
    use super::{Client, Config};

    #[test]
    fn it_is_built() {
        let mut config = Config::default();
        config.api_key = "refused-by-everybody-7".to_string();
        Client::new(config);
    }
}
