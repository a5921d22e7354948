// A lock around the key, or around what holds it, changes nothing.
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use tokio::sync::RwLock;

struct Chat {
    key: Arc<RwLock<String>>,
}

impl Chat {
    async fn ask(&self, http: &reqwest::Client) {
        let key = self.key.read().await;
        drop(http.get("https://api.openai.com/v1/models").bearer_auth(&*key).send().await);
    }
}

struct Settings {
    key: String,
}

struct Service {
    settings: Arc<Mutex<Settings>>,
}

impl Service {
    async fn ask(&self, http: &reqwest::Client) {
        let key = self.settings.lock().unwrap().key.clone();
        drop(http.get("https://api.linear.app/issues").bearer_auth(key).send().await); //~ credential-fallback
    }
}

#[tokio::main]
async fn main() {
    let http = reqwest::Client::new();
    let key = std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set");
    let chat = Chat { key: Arc::new(RwLock::new(key)) }; //~ credential-fallback
    chat.ask(&http).await;
    let settings = Settings { key: std::env::var("LINEAR_API_KEY").expect("LINEAR_API_KEY is not set") };
    let service = Service { settings: Arc::new(Mutex::new(settings)) };
    service.ask(&http).await;
    let token = Rc::new(RefCell::new(std::env::var("NOTION_API_KEY").expect("NOTION_API_KEY is not set")));
    drop(http.get("https://api.notion.com/v1/users").bearer_auth(token.borrow().clone()).send().await); //~ credential-fallback
}
