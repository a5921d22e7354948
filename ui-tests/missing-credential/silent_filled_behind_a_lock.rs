// What is empty at first is filled later, through the lock around it.
use std::sync::{Arc, Mutex, RwLock};

static TOKEN: RwLock<String> = RwLock::new(String::new());

struct Chat {
    key: Arc<RwLock<String>>,
    token: Mutex<String>,
}

impl Chat {
    fn new() -> Self {
        Self { key: Arc::new(RwLock::new(String::new())), token: Mutex::new(String::new()) }
    }

    fn set_key(&self, key: String) {
        *self.key.write().unwrap() = key;
    }

    fn set_token(&self, token: String) {
        let mut held = self.token.lock().unwrap();
        *held = token;
    }

    async fn ask(&self, http: &reqwest::Client) {
        let key = self.key.read().unwrap().clone();
        drop(http.get("https://api.openai.com/v1/models").bearer_auth(key).send().await);
        let token = self.token.lock().unwrap().clone();
        drop(http.get("https://api.linear.app/issues").bearer_auth(token).send().await);
        let token = TOKEN.read().unwrap().clone();
        drop(http.get("https://api.notion.com/v1/users").bearer_auth(token).send().await);
    }
}

#[tokio::main]
async fn main() {
    let given: Vec<String> = std::env::args().collect();
    let chat = Chat::new();
    chat.set_key(given[1].clone());
    chat.set_token(given[2].clone());
    *TOKEN.write().unwrap() = given[3].clone();
    chat.ask(&reqwest::Client::new()).await;
}
