// Helpers of a test module count as tests too.
pub fn double(n: u32) -> u32 {
    n * 2
}

#[cfg(test)]
mod live {
    use std::env;

    fn key() -> String {
        env::var("COHERE_API_KEY").unwrap()
    }

    #[tokio::test]
    async fn answers() {
        let _client = rig::providers::cohere::Client::new(&key());
        assert_eq!(super::double(2), 4);
    }
}
