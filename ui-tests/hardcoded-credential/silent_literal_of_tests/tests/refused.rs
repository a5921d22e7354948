use ask::{Client, Config};

#[tokio::test]
async fn a_bad_key_is_refused() {
    let mut config = Config::default();
    config.api_key = "refused-by-everybody-7".to_string();
    assert!(Client::new(config).ask().await.is_err());
}
