// Nobody fills what is empty behind the lock.
use std::sync::RwLock;

struct Chat {
    key: RwLock<String>,
}

impl Chat {
    async fn ask(&self, http: &reqwest::Client) {
        let key = self.key.read().unwrap().clone();
        drop(http.get("https://api.openai.com/v1/models").bearer_auth(key).send().await);
    }
}

#[tokio::main]
async fn main() {
    let chat = Chat { key: RwLock::new(String::new()) }; //~ missing-credential
    chat.ask(&reqwest::Client::new()).await;
}
