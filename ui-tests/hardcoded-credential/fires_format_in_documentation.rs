//! What documentation shows, `cargo test` runs.

/// ```
/// let hub = connect("@FORMAT:github-classic@"); //~ hardcoded-credential
/// ```
pub fn connect(token: &str) -> usize {
    token.len()
}
