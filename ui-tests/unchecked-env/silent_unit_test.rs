// A live test may run without the variable.
pub fn base() -> &'static str {
    "https://api.cohere.ai/v1"
}

#[cfg(test)]
mod tests {
    use cohere_rust::Cohere;

    #[test]
    #[ignore]
    fn live() {
        let key = std::env::var("COHERE_API_KEY").ok();
        let client = Cohere::new(super::base(), key.unwrap());
        drop(client);
    }
}
