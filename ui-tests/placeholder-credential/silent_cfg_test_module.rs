// Tests need no key that works.
pub const MODEL: &str = "command-a-03-2025";

#[cfg(test)]
mod tests {
    use cohere_rust::Cohere;

    #[test]
    fn builds() {
        let _client = Cohere::new("https://api.cohere.ai/v1", "YOUR_API_KEY");
        assert!(super::MODEL.starts_with("command"));
    }
}
