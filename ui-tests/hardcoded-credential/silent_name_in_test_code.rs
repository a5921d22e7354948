// Tests and documentation make up what they need.
fn main() {}

#[cfg(test)]
mod tests {
    const API_KEY: &str = "@KEY40@";

    #[test]
    fn a_password_is_checked() {
        let password = "@PASSWORD12@";
        assert!(super::check(API_KEY, password));
    }
}
