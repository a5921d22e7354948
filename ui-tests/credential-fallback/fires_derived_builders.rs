use derive_new::new;
use typed_builder::TypedBuilder;

#[derive(TypedBuilder)]
pub struct Session {
    pub api_key: String,
    #[builder(default)]
    pub region: String,
}

#[derive(derive_builder::Builder)]
pub struct Account {
    pub region: String,
    pub api_key: String,
}

#[derive(Clone, new)]
pub struct Plain {
    pub region: String,
    pub api_key: String,
}

async fn send(key: &str) {
    reqwest::Client::new().get("https://api.openai.com/v1/x").bearer_auth(key).send().await.unwrap();
}

#[tokio::main]
async fn main() {
    let session = Session::builder().api_key(std::env::var("SESSION_TOKEN").unwrap_or_default()).build();
    reqwest::Client::new().get("https://api.openai.com/v1/x").bearer_auth(&session.api_key).send().await.unwrap(); //~ credential-fallback
    let account = AccountBuilder::default()
        .region("eu".to_owned())
        .api_key(std::env::var("ACCOUNT_TOKEN").unwrap_or_default())
        .build()
        .unwrap();
    reqwest::Client::new().get("https://api.openai.com/v1/x").bearer_auth(&account.api_key).send().await.unwrap(); //~ credential-fallback
    let plain = Plain::new("eu".to_owned(), std::env::var("PLAIN_TOKEN").unwrap_or_default());
    reqwest::Client::new().get("https://api.openai.com/v1/x").bearer_auth(&plain.api_key).send().await.unwrap(); //~ credential-fallback
    let sent = Session::builder().region("eu".to_owned()).api_key(std::env::var("SENT_TOKEN").expect("SENT_TOKEN")).build();
    send(&sent.api_key).await;
}
