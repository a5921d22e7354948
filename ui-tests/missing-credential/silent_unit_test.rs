// The empty token is in a test.
pub fn greet(name: &str) -> String {
    format!("hello {name}")
}

#[cfg(test)]
mod tests {
    use super::greet;
    use teloxide::Bot;

    #[test]
    fn builds_without_network() {
        let bot = Bot::new("");
        assert!(bot.token().is_empty());
        assert_eq!(greet("x"), "hello x");
    }
}
