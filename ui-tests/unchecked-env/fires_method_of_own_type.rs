// new() sets the field, a method sends it: the whole way lies in the type.
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
        let token = self.token.as_deref().unwrap(); //~ unchecked-env
        let request = self.http.get("https://wiki.example.com/api/pages");
        request.bearer_auth(token).send().await?.text().await
    }
}
