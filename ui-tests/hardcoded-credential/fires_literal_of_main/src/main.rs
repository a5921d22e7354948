use ask::{Client, Config};

#[tokio::main]
async fn main() {
    let mut config = Config::default();
    config.api_key = "refused-by-everybody-7".to_string();
    Client::new(config).ask().await.unwrap();
}
