/// What the program needs.
pub const REQUIRED: &[&str] = &["COHERE_API_KEY", "INDEX_NAME"];
/// What it may do without.
pub const OTHERS: &[&str] = &["INDEX_NAME"];
