// The method sends the header only where the field holds a token.
struct Wiki {
    http: reqwest::Client,
    token: Option<String>,
}

impl Wiki {
    fn new() -> Self {
        let token = std::env::var("WIKI_TOKEN").ok();
        Self { http: reqwest::Client::new(), token }
    }

    async fn pages(&self) -> reqwest::Result<String> {
        let mut request = self.http.get("https://wiki.example.com/api/pages");
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        request.send().await?.text().await
    }
}
