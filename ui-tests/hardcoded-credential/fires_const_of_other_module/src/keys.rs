// A key in the source is a key in the repository.
pub const COHERE: &str = "@KEY40@";
