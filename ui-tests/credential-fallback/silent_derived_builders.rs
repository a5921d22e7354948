use derive_new::new;
use typed_builder::TypedBuilder;

#[derive(TypedBuilder)]
pub struct Session {
    pub api_key: String,
    #[builder(default)]
    pub region: String,
}

#[derive(new)]
pub struct Plain {
    pub region: String,
    pub api_key: String,
}

#[tokio::main]
async fn main() {
    let session = Session::builder()
        .region(std::env::var("ACME_REGION").unwrap_or_default())
        .api_key(std::env::var("SESSION_TOKEN").expect("SESSION_TOKEN is not set"))
        .build();
    reqwest::Client::new().get("https://api.openai.com/v1/x").bearer_auth(&session.api_key).send().await.unwrap();
    let plain = Plain::new(
        std::env::var("ACME_REGION").unwrap_or_default(),
        std::env::var("PLAIN_TOKEN").expect("PLAIN_TOKEN is not set"),
    );
    reqwest::Client::new().get("https://api.openai.com/v1/x").bearer_auth(&plain.api_key).send().await.unwrap();
}
