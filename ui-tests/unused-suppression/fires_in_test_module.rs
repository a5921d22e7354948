// Tests may unwrap: the rule says nothing there.
fn main() {
    println!("ready");
}

#[cfg(test)]
mod tests {
    #[test]
    fn answers() {
        // cred-lint: ignore[unwrapped-env] only in tests
        let key = std::env::var("COHERE_API_KEY").unwrap(); //~^ unused-suppression
        assert!(!key.is_empty());
    }
}
