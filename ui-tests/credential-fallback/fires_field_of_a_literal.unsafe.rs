// A struct literal brings an option; a method puts an empty text in its place.
struct Service {
    token: Option<String>,
}

impl Service {
    async fn issues(&self, http: &reqwest::Client) {
        let token = self.token.clone().expect("LINEAR_API_KEY is not set");
        drop(http.get("https://api.linear.app/issues").bearer_auth(token).send().await);
    }
}

#[tokio::main]
async fn main() {
    let service = Service { token: std::env::var("LINEAR_API_KEY").ok() }; //~ credential-fallback
    service.issues(&reqwest::Client::new()).await;
}
