// The panic is where somebody unwraps, also in what a macro is given.
struct Client {
    key: Option<String>,
}

impl Client {
    async fn ask(&self) {
        let request = reqwest::Client::new().get("https://api.deepl.com/v2/usage");
        let header = format!("DeepL-Auth-Key {}", self.key.as_ref().expect("DEEPL_AUTH_KEY is not set")); //~ unchecked-env
        let _answer = request.header("Authorization", header).send().await;
    }
}

#[tokio::main]
async fn main() {
    let key = std::env::var("DEEPL_AUTH_KEY").ok();
    Client { key }.ask().await;
}
