// A live test may run without the variable.
pub const GATEWAY: &str = "https://gateway.example.com/v1";

#[cfg(test)]
mod tests {
    use mistralai_client::v1::client::Client;

    #[test]
    fn gateway_builds() {
        let key = std::env::var("GATEWAY_SECRET").ok();
        let endpoint = Some(super::GATEWAY.to_string());
        let _ = Client::new(key, endpoint, None, None);
    }
}
