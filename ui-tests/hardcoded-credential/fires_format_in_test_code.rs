// In code that only tests run it is a warning: somebody may still have copied a key that works.
fn main() {}

#[cfg(test)]
mod tests {
    #[test]
    fn signs() {
        assert!(super::sign("@FORMAT:stripe-secret-live@").is_ok()); //~ hardcoded-credential
    }
}
