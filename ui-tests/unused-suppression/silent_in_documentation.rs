//! cred-lint: ignore[unwrapped-env] is how a finding is silenced.

/// Write `// cred-lint: ignore[unwrapped-env] why`:
/// cred-lint: ignore[unwrapped-env]
fn main() {
    println!("// cred-lint: ignore[unwrapped-env]");
}
