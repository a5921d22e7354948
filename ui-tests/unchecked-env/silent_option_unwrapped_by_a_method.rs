// Whoever unwraps the option says which variable is not set, or somebody has checked it before.
use std::env;

struct Service {
    token: Option<String>,
}

impl Service {
    async fn issues(&self, http: &reqwest::Client) {
        let token = self.token.as_ref().expect("LINEAR_API_KEY is not set");
        drop(http.get("https://api.linear.app/issues").bearer_auth(token).send().await);
    }

    async fn labels(&self, http: &reqwest::Client) {
        if self.token.is_none() {
            return;
        }
        drop(http.get("https://api.linear.app/labels").bearer_auth(self.token.clone().unwrap()).send().await);
    }
}

async fn teams(http: &reqwest::Client, token: Option<String>) {
    let request = http.get("https://api.linear.app/teams").bearer_auth(token.unwrap());
    drop(request.send().await);
}

#[tokio::main]
async fn main() {
    let http = reqwest::Client::new();
    let service = Service { token: env::var("LINEAR_API_KEY").ok() };
    service.issues(&http).await;
    service.labels(&http).await;
    let token = env::var("LINEAR_TOKEN").ok();
    if token.is_none() {
        panic!("LINEAR_TOKEN is not set");
    }
    teams(&http, token).await;
}
