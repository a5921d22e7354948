// What the struct literal brings is there, or it is nothing for the method to send.
struct Service {
    token: Option<String>,
    team: Option<String>,
}

impl Service {
    async fn issues(&self, http: &reqwest::Client) {
        let team = self.team.clone().unwrap_or_default();
        let url = format!("https://api.linear.app/issues/{team}");
        let token = self.token.clone().unwrap_or_default();
        drop(http.get(url).bearer_auth(token).send().await);
    }
}

#[tokio::main]
async fn main() {
    let token = std::env::var("LINEAR_API_KEY").expect("LINEAR_API_KEY is not set");
    let service = Service { token: Some(token), team: std::env::var("LINEAR_TEAM").ok() };
    service.issues(&reqwest::Client::new()).await;
}
