// The option lies in a field, or comes as an argument: whoever unwraps it names nothing.
use std::env;

struct Service {
    token: Option<String>,
}

impl Service {
    fn from_env() -> Self {
        Self { token: env::var("LINEAR_API_KEY").ok() }
    }

    async fn issues(&self, http: &reqwest::Client) {
        let request = http.get("https://api.linear.app/issues").bearer_auth(self.token.clone().expect("LINEAR_API_KEY is not set")); //~ unchecked-env
        drop(request.send().await);
    }
}

async fn teams(http: &reqwest::Client, token: Option<String>) {
    let request = http.get("https://api.linear.app/teams").bearer_auth(token.expect("LINEAR_TOKEN is not set")); //~ unchecked-env
    drop(request.send().await);
}

#[tokio::main]
async fn main() {
    let http = reqwest::Client::new();
    Service::from_env().issues(&http).await;
    teams(&http, env::var("LINEAR_TOKEN").ok()).await;
}
