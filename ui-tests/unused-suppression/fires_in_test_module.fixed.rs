// Tests may unwrap: the rule says nothing there.
fn main() {
    println!("ready");
}

#[cfg(test)]
mod tests {
    #[test]
    fn answers() {
        let key = std::env::var("COHERE_API_KEY").unwrap(); //~^ unused-suppression
        assert!(!key.is_empty());
    }
}
