// The test module sets a template text and checks that the program refuses it.
pub fn usable(key: &str) -> bool {
    !key.is_empty() && key != "YOUR_API_KEY"
}

#[cfg(test)]
mod tests {
    #[test]
    fn template_text_is_refused() {
        unsafe { std::env::set_var("COHERE_API_KEY", "YOUR_API_KEY") };
        let key = std::env::var("COHERE_API_KEY").unwrap();
        assert!(!super::usable(&key));
    }
}
